/**
 * What documents say of each reform that may be listed: its name as a reader finds it, and what it gives. In the third
 * person, never further than the list's own row and note; `interpellation.yaml` for the ten that it words.
 */
import type { ListedReform } from '#lib/domain/document/reform-standing.ts';

export interface PrintedReform {
	readonly title: string;
	readonly gives: string;
}

export const printedReforms: Readonly<Record<ListedReform, PrintedReform>> = {
	municipal_responsibility_act: {
		title: 'Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete',
		gives:
			'Kommunen ska ta fram en lägesbild, besluta om en egen åtgärdsplan och ha en samordningsfunktion. Den ska också verka för skriftliga överenskommelser och ett strategiskt råd.'
	},
	bra_grants: {
		title: 'Förordningen (2023:442), statsbidrag från Brå',
		gives:
			'Kommuner kan söka projektbidrag till brottsförebyggande åtgärder, men inte till befintlig kommunal verksamhet.'
	},
	children_at_risk_grants: {
		title: 'Förordningen (2024:158), statsbidrag från Socialstyrelsen',
		gives:
			'Bidrag till vissa kommuner för insatser som gäller barn som riskerar att begå brott i miljöer med koppling till organiserad brottslighet.'
	},
	organised_crime_strategy: {
		title: 'Nationell strategi mot organiserad brottslighet (skr. 2023/24:67)',
		gives: 'Regeringens inriktning med fem nationella mål.'
	},
	barriers_strategy: {
		title: 'Barriärer mot brott, strategi för social prevention (skr. 2023/24:68)',
		gives:
			'Regeringens strategi med tre nivåer: för alla, för grupper med risk och för dem som redan har problem.'
	},
	youth_crime_structure: {
		title: 'Samverkansstruktur för barn och unga i grov kriminalitet',
		gives:
			'Nationella, regionala och lokala råd. De lokala finns vid sidan av rådet i 10 § lagen (2023:196).'
	},
	preventive_stay_bans: {
		title: 'Lagen (2024:7) om preventiva vistelseförbud',
		gives:
			'Åklagare kan på anmälan av polisen förbjuda en person som har fyllt 15 år att vistas inom ett område, högst sex månader i taget. Socialnämnden underrättas när personen är under 21 år.'
	},
	security_zones: {
		title: 'Säkerhetszoner, 22 a–22 f §§ polislagen (1984:387)',
		gives: 'Polisen kan besluta om en säkerhetszon för högst två veckor.'
	},
	safer_housing: {
		title: 'Tryggare bostadsområden, 12 kap. jordabalken (SFS 2024:313)',
		gives: 'Regler om uppsägning vid brott.'
	},
	children_suspected: {
		title: 'Bättre åtgärder när barn misstänks för brott (SFS 2023:312)',
		gives:
			'Ska enligt propositionen ge fler utredningar av brott av barn under 15 år och fler drogtester.'
	},
	open_measures_from_12: {
		title: 'Öppna insatser från 12 år (SFS 2023:292)',
		gives:
			'Socialnämnden får besluta om öppna insatser för den som har fyllt 12 år, om det är lämpligt och barnet samtycker. Var regeln står i socialtjänstlagen (2025:400) är inte kontrollerat.'
	},
	duty_to_inform_law_enforcement: {
		title:
			'Lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna',
		gives:
			'Kommuner och rektorer kan vara skyldiga att lämna uppgifter. Bestämmelserna har undantag, bland annat för sekretess inom socialtjänsten.'
	},
	municipal_cameras: {
		title: '14 § lagen (2023:196), kamerabevakning',
		gives:
			'Kommunen får kamerabevaka i syfte att verka för att platser dit allmänheten har tillträde är trygga och säkra. Det är ingen skyldighet.'
	},
	social_services_act: {
		title: 'Socialtjänstlagen (2025:400)',
		gives:
			'Socialnämnden ska enligt propositionen arbeta för att förebygga och motverka brottslighet.'
	},
	schools_against_crime: {
		title: '6 a kap. skollagen (2010:800)',
		gives:
			'Bestämmelser om bland annat beredskapsplaner, tillträde till skolan, kontroll av väskor och rektors polisanmälan.'
	},
	coercive_measures_children: {
		title: 'Hemliga och preventiva tvångsmedel mot barn under 15 år (prop. 2024/25:175)',
		gives: 'Tidsbegränsade regler. Ingen ny uppgift för kommunen är känd.'
	},
	secrecy_between_authorities: {
		title: '10 kap. 15 a § offentlighets- och sekretesslagen (2009:400)',
		gives:
			'Myndigheter får i vissa fall lämna uppgifter till varandra trots sekretess till skydd för enskilda. En avvägning ska göras och viss sekretess är undantagen.'
	},
	exit_programme: {
		title: 'Nationellt stödprogram för avhoppare',
		gives: 'Polisen är nationell kontaktpunkt och länsstyrelserna har en regional roll.'
	},
	support_bra_county_boards: {
		title: 'Stöd till kommuner från Brå och länsstyrelserna (Ju2025/01724)',
		gives: 'Nationellt och regionalt stöd i det brottsförebyggande arbetet.'
	},
	civil_society: {
		title: 'Civilsamhällets roll i det lokala arbetet',
		gives:
			'Ett uppdrag till Brå som skulle redovisas den 2 mars 2026. Resultatet är inte kontrollerat.'
	},
	business: {
		title: 'Näringslivets roll i det lokala arbetet',
		gives:
			'Ett uppdrag till Brå som skulle redovisas den 2 mars 2026. Resultatet är inte kontrollerat.'
	},
	twenty_four_authorities: {
		title: 'Uppdrag till 24 myndigheter att utveckla sitt brottsförebyggande arbete',
		gives: 'Uppdraget skulle redovisas den 31 augusti 2025. Resultatet är inte kontrollerat.'
	},
	extremism_school_attacks: {
		title: 'Stöd från Brå mot våldsbejakande extremism och skolattacker',
		gives:
			'Brå ger kommuner stöd i enskilda fall. De ändrade paragraferna i Brås instruktion är inte lästa.'
	},
	bra_annual_report: {
		title: 'Brås årliga rapport om brottsförebyggande arbete',
		gives:
			'Kan ge kommunen något att jämföra sig med. De ändrade paragraferna i Brås instruktion är inte lästa.'
	}
};
