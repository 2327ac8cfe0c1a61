import type { SourceId } from '#lib/text/sources.ts';

export interface ForumTemplate {
	readonly id: string;
	readonly name: string;
	readonly level: string;
	readonly permanence: string;
	readonly task: string;
	readonly decisionRight: string;
	readonly fill: {
		readonly decides?: boolean;
		readonly tasks?: readonly string[];
		readonly decisionRight?: readonly string[];
	};
	readonly members: readonly string[];
	readonly chair: string;
	readonly interval: string;
	readonly reportsTo: string;
	readonly standingAgenda: readonly string[];
	readonly note: string;
	readonly source: SourceId;
	readonly confidence: string;
	readonly requirementIds?: readonly string[];
}

export const forumTemplates: readonly ForumTemplate[] = [
	{
		id: 'steering_group',
		name: 'Styrgrupp',
		level: 'strategic',
		permanence: 'permanent',
		task: 'Ger ramar och mandat, väljer problem, antar den gemensamma åtgärdsplanen och avsätter tid för uppföljning.',
		decisionRight: 'Starta, ändra och avsluta åtgärder. Fördela det parterna har lagt in.',
		fill: {
			decides: true,
			tasks: [
				'ge ramar och mandat',
				'välja problem',
				'anta den gemensamma åtgärdsplanen',
				'avsätta tid för uppföljning'
			],
			decisionRight: [
				'åtgärder som startar, ändras eller avslutas',
				'hur det som parterna har lagt in fördelas'
			]
		},
		members: ['Chef för lokalpolisområdet', 'Kommunstyrelsens ordförande', 'Kommundirektör'],
		chair: 'Växla eller välj en part',
		interval: 'quarterly',
		reportsTo: 'Varje parts ledning',
		standingAgenda: ['situation', 'plan_status', 'resources', 'decisions'],
		note: 'Medlemmarna är Brås förslag. Intervallet är vårt. Lägg till fler om barn och unga är ett ämne.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		confidence: 'high',
		requirementIds: ['B3', 'B5']
	},
	{
		id: 'preparatory_group',
		name: 'Beredningsgrupp',
		level: 'strategic',
		permanence: 'permanent',
		task: 'Kopplar beslut till arbete: planerar, tar fram underlag, tillsätter arbetsgrupper och följer upp.',
		decisionRight: 'Föreslå åtgärder och tillsätta arbetsgrupper.',
		fill: {
			decides: true,
			tasks: [
				'planera arbetet',
				'ta fram underlag',
				'tillsätta arbetsgrupper',
				'följa upp arbetet'
			],
			decisionRight: ['arbetsgrupper']
		},
		members: [
			'Kommunpolis',
			'Brottsförebyggande samordnare',
			'Berörda förvaltningschefer',
			'Skolchef eller rektor'
		],
		chair: 'Samordnaren',
		interval: 'monthly',
		reportsTo: 'Styrgruppen',
		standingAgenda: ['situation', 'plan_status', 'obstacles', 'next_steps'],
		note: 'Ett lokalt brottsförebyggande råd kan vara den här gruppen. Skolan, ordföranden och intervallet är våra tillägg.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		confidence: 'high',
		requirementIds: ['S5']
	},
	{
		id: 'working_group',
		name: 'Arbetsgrupp',
		level: 'operational',
		permanence: 'temporary',
		task: 'Gör jobbet på ett problem eller en plats och antecknar vad som görs.',
		decisionRight: 'Hur det löpande arbetet läggs upp.',
		fill: {
			decides: true,
			tasks: ['göra arbetet på ett problem eller en plats', 'anteckna vad som görs'],
			decisionRight: ['hur det löpande arbetet läggs upp']
		},
		members: ['De som utför åtgärderna'],
		chair: 'Utsedd av beredningsgruppen',
		interval: 'biweekly',
		reportsTo: 'Beredningsgruppen',
		standingAgenda: ['situation', 'done', 'obstacles'],
		note: 'I Brås förslag är arbetsgrupper tillfälliga. Skriv slutdatum. Intervallet är vårt förslag.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		confidence: 'high',
		requirementIds: ['H5']
	},
	{
		id: 'strategic_council',
		name: 'Strategiskt råd',
		level: 'strategic',
		permanence: 'permanent',
		task: 'Tar upp strategiska frågor om att förebygga brott med relevanta aktörer.',
		decisionRight: 'Bestäms av er. Lagen ger rådet ingen beslutsrätt.',
		fill: {
			decides: false,
			tasks: ['ta upp strategiska frågor om att förebygga brott'],
			decisionRight: []
		},
		members: [
			'Kommunstyrelsens ordförande',
			'Chef för lokalpolisområdet',
			'Ledande personer från andra aktörer'
		],
		chair: 'Kommunen',
		interval: 'quarterly',
		reportsTo: 'Kommunstyrelsen eller vald nämnd',
		standingAgenda: ['situation', 'priorities', 'follow_up'],
		note: 'Rådet ska ledas av kommunen. Kommunen ska verka för att andra deltar med ledande befattning. Medlemmarna, mottagaren av rapporten och intervallet är vårt förslag.',
		source: 'sfs_2023_196_10P',
		confidence: 'high',
		requirementIds: ['M14']
	},
	{
		id: 'youth_group',
		name: 'Fast grupp för barn och unga',
		level: 'operational',
		permanence: 'permanent',
		task: 'Delar lägesbild, ser tidiga tecken och gör gemensamma åtgärder för unga, hela året.',
		decisionRight: 'Sätta in gemensamma åtgärder inom befintliga resurser.',
		fill: {
			decides: true,
			tasks: [
				'dela lägesbild',
				'se tidiga tecken',
				'göra gemensamma åtgärder för unga under hela året'
			],
			decisionRight: ['gemensamma åtgärder inom befintliga resurser']
		},
		members: ['Polis', 'Socialtjänst', 'Skola', 'Fritid'],
		chair: 'Samordnaren',
		interval: 'biweekly',
		reportsTo: 'Beredningsgruppen',
		standingAgenda: ['situation', 'early_signs', 'done', 'activation'],
		note: 'Fast, för att arbetet ska hänga på funktioner och inte på personer. Fritid och intervall är vårt förslag. Gruppen talar om läget, inte om enskilda ärenden.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		confidence: 'medium',
		requirementIds: ['S3', 'S4', 'M23']
	},
	{
		id: 'est_group',
		name: 'EST-grupp',
		level: 'operational',
		permanence: 'permanent',
		task: 'Samlar lägesbild för platser varje vecka och ser till att brister blir åtgärdade.',
		decisionRight: 'Snabba åtgärder på plats.',
		fill: {
			decides: true,
			tasks: ['samla lägesbild för platser varje vecka', 'se till att brister blir åtgärdade'],
			decisionRight: ['snabba åtgärder på plats']
		},
		members: ['Kommun', 'Polis', 'Fastighetsägare'],
		chair: 'Samordnaren',
		interval: 'weekly',
		reportsTo: 'Beredningsgruppen',
		standingAgenda: ['places', 'done', 'next_steps'],
		note: 'Brå tar upp EST som en form som kan vara fast.',
		source: 'socialstyrelsenOmEst',
		confidence: 'high',
		requirementIds: ['H4']
	},
	{
		id: 'safety_centre',
		name: 'Trygghetscentrum',
		level: 'operational',
		permanence: 'permanent',
		task: 'Flera parter arbetar på samma plats med samma frågor.',
		decisionRight: 'Bestäms av er.',
		fill: { tasks: ['arbeta på samma plats med samma frågor'], decisionRight: [] },
		members: ['Bestäms av er'],
		chair: 'Bestäms av er',
		interval: 'other',
		reportsTo: 'Styrgruppen',
		standingAgenda: ['situation', 'done', 'obstacles'],
		note: 'Samlokalisering räcker inte. Skriv uppgift, mandat och gränser som för andra grupper. Modellen är inte beskriven i källan.',
		source: 'interpellationOmSamverkanGavleKommun',
		confidence: 'low',
		requirementIds: ['G8', 'G3']
	},
	{
		id: 'practitioner_forum',
		name: 'Forum för utförare',
		level: 'operational',
		permanence: 'permanent',
		task: 'De som möter målgruppen enas om vilka den gäller och vad orden betyder.',
		decisionRight: 'Föreslå ändringar i arbetssätt.',
		fill: {
			decides: false,
			tasks: ['enas om vilken målgruppen är', 'enas om vad orden betyder'],
			decisionRight: []
		},
		members: ['Utförare från alla parter'],
		chair: 'Samordnaren',
		interval: 'quarterly',
		reportsTo: 'Beredningsgruppen',
		standingAgenda: ['target_group', 'terms', 'done'],
		note: 'Ett förslag från utvärderarna i Hallstahammar. Intervallet är vårt förslag.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M23', 'M21']
	},
	{
		id: 'youth_crime_council',
		name: 'Lokalt samverkansråd för barn och unga i grov kriminalitet',
		level: 'strategic',
		permanence: 'permanent',
		task: 'Del av en nationell ordning för barn och unga i miljöer med grov brottslighet.',
		decisionRight: 'Följer av den nationella ordningen.',
		fill: { tasks: [], decisionRight: [] },
		members: ['Enligt den nationella ordningen'],
		chair: 'Enligt den nationella ordningen',
		interval: 'other',
		reportsTo: 'Enligt den nationella ordningen',
		standingAgenda: ['situation'],
		note: 'Inte samma sak som det strategiska rådet enligt 10 §.',
		source: 'regeringenOmSamverkansstrukturNovember_2023',
		confidence: 'medium'
	}
];
