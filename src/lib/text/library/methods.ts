import type { SourceId } from '#lib/text/sources.ts';

export interface Method {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly preventionLevel: readonly string[];
	readonly levelBasis: string;
	readonly focus: readonly string[];
	readonly consentAndSecrecy: string;
	readonly measure: readonly string[];
	readonly caution: string;
	readonly source: SourceId;
	readonly confidence: string;
	readonly requirementIds?: readonly string[];
}

export const methods: readonly Method[] = [
	{
		id: 'est',
		name: 'EST, effektiv samordning för trygghet',
		description:
			'Kommun, polis och fastighetsägare samlar en lägesbild varje vecka och gör snabba åtgärder på platser.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy: 'Bygger på platser, inte på personer.',
		measure: [
			'Antal rapporter per vecka',
			'Andel brister som är åtgärdade i tid',
			'Upplevd trygghet på platsen'
		],
		caution:
			'Avsätt tid för djupare analys, till exempel varje kvartal och varje år. Annars blir det bara snabba åtgärder.',
		source: 'socialstyrelsenOmEst',
		confidence: 'high',
		requirementIds: ['H4']
	},
	{
		id: 'sspf',
		name: 'SSPF, skola, socialtjänst, polis och fritid',
		description:
			'En styrgrupp och en operativ grupp möts ofta om unga som behöver stöd, och kommer överens om vad var och en gör.',
		preventionLevel: ['selective', 'indicated'],
		levelBasis: 'inferred',
		focus: ['group', 'individual'],
		consentAndSecrecy:
			'Kommuner beskriver skriftligt samtycke från den unge och vårdnadshavare. Uppgifter om enskilda hör inte hemma i överenskommelsen.',
		measure: [
			'Antal unga som fått en plan',
			'Andel planer där allt blev gjort',
			'Tid från oro till första möte'
		],
		caution: 'Gäller oftast unga upp till 18 år. Säg vem som tar vid sedan.',
		source: 'socialstyrelsenOmSspf',
		confidence: 'high',
		requirementIds: ['S3', 'M16']
	},
	{
		id: 'sig',
		name: 'SIG, sociala insatsgrupper',
		description:
			'Socialtjänsten samlar dem som behövs runt en ung person som vill lämna ett kriminellt liv, med en egen plan.',
		preventionLevel: ['indicated'],
		levelBasis: 'inferred',
		focus: ['individual'],
		consentAndSecrecy:
			'Samtycke är grunden. Uppgifter om enskilda hör inte hemma i överenskommelsen.',
		measure: ['Antal påbörjade och avslutade planer', 'Andel som fullföljer sin plan'],
		caution: 'Riktar sig till unga med högre risk än SSPF.',
		source: 'braOmSigOchSspf',
		confidence: 'high'
	},
	{
		id: 'kronoberg',
		name: 'Kronobergsmodellen',
		description:
			'Polisen tar tidigt på kvällen alkohol från unga på allmän plats, ringer föräldrar, bokar samtal och söker den som har langat.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['group', 'individual'],
		consentAndSecrecy:
			'Bygger på polisens befogenheter och kontakt med socialtjänsten. Uppgifter om enskilda hör inte hemma i överenskommelsen.',
		measure: [
			'Antal ingripanden per år',
			'Antal unga som går vidare till samtal',
			'Anmält våld på kvällar'
		],
		caution: 'Kräver poliser på plats. Brå bedömde 2009 att den kan fungera om resurserna finns.',
		source: 'socialstyrelsenOmKronobergsmodellen',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'contact_officer',
		name: 'Kontaktpolis',
		description: 'En bestämd polis per skola stämmer regelbundet av med skolans ledning.',
		preventionLevel: ['universal'],
		levelBasis: 'inferred',
		focus: ['place', 'group'],
		consentAndSecrecy:
			'Generell kontakt. När en elev kommer på tal gäller vanliga regler för sekretess.',
		measure: ['Antal avstämningar per skola och termin', 'Andel skolor som vet vem de ringer'],
		caution: 'Bestäm vad som händer när polisen lånas ut. Beskrivningen bygger på en enda kommun.',
		source: 'malardalensHogskolaHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8', 'M13']
	},
	{
		id: 'youth_coach',
		name: 'Ungdomscoach',
		description:
			'Socialtjänstens medarbetare möter unga där de är, kartlägger behov och stöttar utan att vara den som beslutar.',
		preventionLevel: ['universal', 'selective'],
		levelBasis: 'source',
		focus: ['group', 'individual'],
		consentAndSecrecy: 'Möten är frivilliga. Visa alltid vilken organisation coachen kommer från.',
		measure: ['Antal schemalagda pass per år', 'Antal unga som fått fortsatt kontakt'],
		caution:
			'Skriv vad rollen inte gör. I Hallstahammar drogs coacherna in i för mycket och 40 procent var för lite.',
		source: 'malardalensHogskolaHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8', 'M17', 'M19']
	},
	{
		id: 'concern_talk',
		name: 'Bekymringssamtal',
		description:
			'Ett planerat samtal mellan ung person, föräldrar och polis eller socialtjänst när det finns oro eller ett brott.',
		preventionLevel: ['selective', 'indicated'],
		levelBasis: 'inferred',
		focus: ['individual'],
		consentAndSecrecy:
			'Uppgifterna kan omfattas av sekretess hos både polis och socialtjänst. Uppgifter om enskilda hör inte hemma i överenskommelsen.',
		measure: ['Antal samtal per år', 'Andel samtal som ledde till fortsatt stöd'],
		caution:
			'Bestäm vem som håller samtalet när polisen saknas. Beskrivningen bygger på en enda kommun.',
		source: 'malardalensHogskolaHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8', 'M9', 'M13']
	},
	{
		id: 'safety_walk',
		name: 'Trygghetsvandring',
		description:
			'Boende, kommun och andra går en runda, pekar ut vad som känns otryggt och ser vad som kan lagas.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy: 'Skriv inga namn i protokollet.',
		measure: [
			'Antal vandringar',
			'Andel brister som är åtgärdade inom en viss tid',
			'Vad deltagarna säger efteråt'
		],
		caution: 'Berätta för deltagarna vad som blev gjort.',
		source: 'gotenesMedborgarloftenOchUppfoljning_2018',
		confidence: 'medium'
	},
	{
		id: 'citizen_dialogue',
		name: 'Medborgardialog',
		description: 'Ni frågar invånare vad de ser, vad som oroar dem och vad som bör göras först.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place', 'group'],
		consentAndSecrecy: 'Samla svar i grupp. Skriv inga namn.',
		measure: ['Antal deltagare och vilka grupper som saknas', 'Vad ni ändrade efter dialogen'],
		caution: 'Brå lägger den i steg 3, före valet av åtgärder.',
		source: 'bra_3_0GemensammaForberedelser',
		confidence: 'high',
		requirementIds: ['H7']
	},
	{
		id: 'staff_dialogue',
		name: 'Medarbetardialog',
		description: 'De som arbetar ute berättar vad de ser och påverkar både lägesbild och åtgärder.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place', 'group'],
		consentAndSecrecy: 'Inga enskilda ärenden i anteckningarna.',
		measure: ['Antal dialoger per verksamhet', 'Vad ni ändrade efter dialogen'],
		caution: 'Avgörande för att löften ska bli förankrade, enligt Brå.',
		source: 'bra_2_3Medarbetardialoger',
		confidence: 'high'
	},
	{
		id: 'neighbourhood_watch',
		name: 'Grannsamverkan',
		description: 'Polis och kommun utvecklar arbetet med grannar i bostadsområden.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy: 'Inga uppgifter om enskilda mellan grannar och kommun.',
		measure: ['Antal nya och aktiva grupper', 'Antal informationsmöten'],
		caution:
			'Finns i många löften, men beskrivningen av metoden är tunn. Skriv själva vad ni menar.',
		source: 'gotenesMedborgarloftenOchUppfoljning_2018',
		confidence: 'low'
	},
	{
		id: 'place_activation',
		name: 'Platsaktivering',
		description:
			'Föreningar, trossamfund och fastighetsägare fyller en plats med aktiviteter som gör den till allas.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy: 'Inga personuppgifter behövs.',
		measure: ['Antal tillfällen och deltagare', 'Upplevd trygghet på platsen före och efter'],
		caution: 'Koppla till orsakerna på just den platsen.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		confidence: 'medium',
		requirementIds: ['H5', 'H6']
	},
	{
		id: 'guards',
		name: 'Bevakning som styrs ihop',
		description:
			'Kommunen köper bevakning, och polis och socialtjänst bestämmer ihop var och när den ska finnas.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy:
			'Ett bolag är ingen myndighet. Dela inte uppgifter om enskilda utan att jurist har sett det.',
		measure: ['Antal riktade uppdrag', 'Andel uppdrag som utgick från lägesbilden'],
		caution: 'Ha en kontaktlista som gäller kvällar och helger.',
		source: 'malardalensHogskolaHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'exit_programme',
		name: 'Stöd till avhoppare',
		description:
			'Hjälp åt den som vill lämna ett kriminellt nätverk, i ett nationellt program med regionalt stöd.',
		preventionLevel: ['indicated'],
		levelBasis: 'inferred',
		focus: ['individual'],
		consentAndSecrecy: 'Uppgifterna är mycket känsliga. Skriv bara vem man kontaktar.',
		measure: ['Tid till första kontakt', 'Att kontaktvägen är känd i alla verksamheter'],
		caution: 'Polisen är nationell kontaktpunkt. Länsstyrelserna har en regional roll.',
		source: 'regeringenOmStodprogramForAvhoppareOktober_2025',
		confidence: 'medium'
	},
	{
		id: 'municipal_cameras',
		name: 'Kommunal kamerabevakning',
		description:
			'Kommunen får bevaka platser som är öppna för allmänheten för att de ska vara trygga och säkra.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['place'],
		consentAndSecrecy:
			'Placering och tider kan behöva sekretessprövas. Kamerabevakningslagen och reglerna för personuppgifter gäller.',
		measure: ['Anmälda brott på platsen före och efter', 'Upplevd trygghet på platsen'],
		caution: 'Lagen ger en möjlighet, inte en skyldighet.',
		source: 'sfs_2023_196_14P',
		confidence: 'medium'
	},
	{
		id: 'grant_terms',
		name: 'Villkor i föreningsbidrag',
		description: 'En förening som får bidrag åtar sig att delta i det gemensamma arbetet.',
		preventionLevel: [],
		levelBasis: 'not_stated',
		focus: ['group'],
		consentAndSecrecy: 'Inga personuppgifter behövs.',
		measure: ['Antal föreningar som deltar', 'Vad föreningarna säger om villkoret'],
		caution:
			'Ett förslag från en invånare, inte en prövad metod. Kommunens jurist behöver pröva det.',
		source: 'medborgarforslagHasselbyVallingby_2025',
		confidence: 'low',
		requirementIds: ['H3']
	}
];
