import type { Reform } from './shape.ts';

export const reformsPart1: readonly Reform[] = [
	{
		id: 'municipal_responsibility_act',
		name: 'Kommuners ansvar för brottsförebyggande arbete',
		reference: 'SFS 2023:196',
		kind: 'law',
		status: 'enacted',
		date: '2023-07-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Kommunen ska ta fram lägesbild, besluta egen åtgärdsplan, ha en samordningsfunktion och verka för överenskommelser och ett strategiskt råd.',
		note: 'Den första åtgärdsplanen skulle vara beslutad senast 1 juli 2024. Lagen är ändrad en gång (SFS 2025:223). Ändringar efter september 2025 är inte kontrollerade.',
		source: { ref: 'Lagtexten', url: 'https://lagen.nu/2023:196' },
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'bra_grants',
		name: 'Statsbidrag till kommuner för att förebygga brott',
		reference: 'SFS 2023:442',
		kind: 'grant',
		status: 'enacted',
		date: '2023-08-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Kommunen kan söka pengar till projekt hos Brå. Ansökan ska säga hur resultatet utvärderas och, om ni samverkar, med vilka.',
		note: 'Bidrag lämnas inte för befintlig kommunal verksamhet, och inte för projekt som redan har fått annat statligt bidrag (6 §). Kontrollera sista ansökningsdag hos Brå.',
		source: {
			ref: 'Förordningen och regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2023/06/okat-stod-till-kommunernas-brottsforebyggande-arbete/'
		},
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'children_at_risk_grants',
		name: 'Bidrag för barn som riskerar att dras in i organiserad brottslighet',
		reference: 'SFS 2024:158',
		kind: 'grant',
		status: 'enacted',
		date: '2024-04-23',
		dateMeaning: 'in_force',
		givesLocally:
			'Kommuner med minst ett område med stora socioekonomiska utmaningar kan få bidrag från Socialstyrelsen, och andra som myndigheten bedömer har ett särskilt behov.',
		source: { ref: 'Förordningen', url: 'https://selex.se/eli/sfs/2024/158' },
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'organised_crime_strategy',
		name: 'Nationell strategi mot organiserad brottslighet',
		reference: 'Skr. 2023/24:67',
		kind: 'strategy',
		status: 'assignment',
		date: '2024-02',
		dateMeaning: 'published',
		givesLocally:
			'Regeringens inriktning med fem nationella mål. Den lägger inga uppgifter på kommunen i sig.',
		note: 'En strategi är inte en lag. Att den inte lägger uppgifter på kommunen är vår tolkning.',
		source: {
			ref: 'Regeringens skrivelse',
			url: 'https://www.regeringen.se/rattsliga-dokument/skrivelse/2024/02/20232467/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'barriers_strategy',
		name: 'Barriärer mot brott, strategi för social prevention',
		reference: 'Skr. 2023/24:68',
		kind: 'strategy',
		status: 'assignment',
		date: '2024-03',
		dateMeaning: 'published',
		givesLocally:
			'Ger tre nivåer att tänka med: för alla, för grupper med risk och för dem som redan har problem.',
		note: 'En strategi är inte en lag.',
		source: {
			ref: 'Regeringens skrivelse',
			url: 'https://www.regeringen.se/rattsliga-dokument/skrivelse/2024/03/skr.-20232468/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'youth_crime_structure',
		name: 'Samverkansstruktur för barn och unga i grov kriminalitet',
		reference: 'Regeringsuppdrag november 2023',
		kind: 'assignment',
		status: 'assignment',
		date: '2023-12-31',
		dateMeaning: 'start',
		givesLocally:
			'Nationella, regionala och lokala råd. De lokala finns vid sidan av rådet i 10 §.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2023/11/samverkansstruktur-inrattas-for-barn-och-unga-i-grov-kriminalitet/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'preventive_stay_bans',
		name: 'Preventiva vistelseförbud',
		reference: 'SFS 2024:7',
		kind: 'law',
		status: 'enacted',
		date: '2024-02-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Polisen anmäler och åklagare prövar, från 15 års ålder och högst sex månader i taget. Socialnämnden underrättas när personen är under 21 år.',
		note: 'Socialnämnden lämnar yttrande om den som är under 18 år, när åklagaren begär det. En utredning om vidare användning skulle lämnas senast 10 juli 2026. Resultatet är inte kontrollerat.',
		source: { ref: 'Lagtexten', url: 'https://selex.se/eli/sfs/2024/7' },
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'security_zones',
		name: 'Säkerhetszoner',
		reference: 'SFS 2024:200, polislagen 22 a–f §§',
		kind: 'law',
		status: 'enacted',
		date: '2024-04-25',
		dateMeaning: 'in_force_per_bill',
		givesLocally:
			'Polisen kan besluta om en zon i högst två veckor. Kommunen behöver veta vem hos polisen som berättar.',
		note: 'Att kommunen bör veta vem som berättar är vårt råd. Lagen lägger ingen uppgift på kommunen, så vitt vi har sett.',
		source: { ref: 'Lagtexten; datum enligt propositionen', url: 'https://lagen.nu/1984:387' },
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'safer_housing',
		name: 'Tryggare bostadsområden, uppsägning vid brott',
		reference: 'Prop. 2023/24:112, SFS 2024:313',
		kind: 'law',
		status: 'enacted',
		date: '2024-07-01',
		dateMeaning: 'in_force_per_bill',
		givesLocally: 'Kan ge skäl att ta in bostadsbolag som part eller aktör.',
		note: 'Reglerna finns i 12 kap. jordabalken (bland annat 25 §, i lydelse enligt SFS 2024:313). Dagen är propositionens. Att de ger skäl att ta in bostadsbolag är vår slutsats.',
		source: {
			ref: 'Propositionen; jordabalken i en lagspegel',
			url: 'https://www.regeringen.se/rattsliga-dokument/proposition/2024/03/prop.-202324112/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'children_suspected',
		name: 'Bättre åtgärder när barn misstänks för brott',
		reference: 'Prop. 2022/23:78, SFS 2023:312',
		kind: 'law',
		status: 'enacted',
		date: '2023-07-01',
		dateMeaning: 'in_force_per_bill',
		givesLocally:
			'Fler utredningar av brott av barn under 15 år och fler drogtester. Socialnämnden kan begära en utredning.',
		note: 'Reglerna finns i lagen om unga lagöverträdare (1964:167), bland annat 31 och 36 b §§. Dagen är propositionens.',
		source: {
			ref: 'Propositionen; lagen i en lagspegel',
			url: 'https://www.regeringen.se/rattsliga-dokument/proposition/2023/03/prop.-20222378/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'open_measures_from_12',
		name: 'Öppna insatser från 12 år utan vårdnadshavares samtycke',
		reference: 'Prop. 2022/23:64, SFS 2023:292',
		kind: 'law',
		status: 'enacted',
		date: '2023-07-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Socialnämnden får besluta om öppna insatser för den som har fyllt 12 år, om det är lämpligt och barnet samtycker.',
		note: 'Ändringen gjordes i den gamla socialtjänstlagen (2001:453). Var regeln står i den nya (2025:400) är inte kontrollerat.',
		source: {
			ref: 'Propositionen; ändringsregistret till lagen 2001:453 i en lagspegel',
			url: 'https://www.regeringen.se/rattsliga-dokument/proposition/2023/02/prop.-20222364/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'duty_to_inform_law_enforcement',
		name: 'Skyldighet att lämna uppgifter till brottsbekämpningen',
		reference: 'SFS 2025:170 med ändringar i OSL (2025:179)',
		kind: 'law',
		status: 'enacted',
		date: '2025-04-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Kommunen ska lämna en uppgift som behövs i brottsbekämpningen, om inte sekretessen klart väger tyngre. Rektor har en egen regel och kan behöva lämna uppgifter även utan begäran.',
		note: 'Skyldigheten i 5–7 §§ gäller inte uppgifter under socialtjänstens sekretess i 26 kap. 1–6 §§ OSL och några andra regler. Ändringarna i OSL är inte lästa.',
		source: { ref: 'Lagtexten', url: 'https://selex.se/eli/sfs/2025/170' },
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'municipal_cameras',
		name: 'Kommunal kamerabevakning',
		reference: 'SFS 2025:223, 14 § i SFS 2023:196',
		kind: 'law',
		status: 'enacted',
		date: '2025-04-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Kommunen får kamerabevaka i syfte att verka för att platser dit allmänheten har tillträde är trygga och säkra.',
		note: 'En möjlighet, inte en skyldighet. Kravet på tillstånd togs bort, men kamerabevakningslagen och reglerna om personuppgifter gäller. Propositionen föreslog 1 maj 2025. Lagens ändringsregister anger 1 april 2025.',
		source: {
			ref: 'Lagtexten och dess ändringsregister i en lagspegel',
			url: 'https://lagen.nu/2023:196'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'social_services_act',
		name: 'Ny socialtjänstlag',
		reference: 'SFS 2025:400, prop. 2024/25:89',
		kind: 'law',
		status: 'enacted',
		date: '2025-07-01',
		dateMeaning: 'in_force_per_bill',
		givesLocally:
			'Socialnämnden ska arbeta för att förebygga och motverka brottslighet. Det gör socialtjänsten given i samverkan.',
		note: 'Att socialtjänsten är given är vår slutsats. Socialtjänsten hör till kommunen och är normalt ingen egen part. Orden om brottslighet är propositionens, och paragrafen är inte läst.',
		source: {
			ref: 'Propositionen; lagen finns',
			url: 'https://www.regeringen.se/rattsliga-dokument/proposition/2025/01/prop.-20242589/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'schools_against_crime',
		name: 'Skolor mot brott, 6 a kap. skollagen',
		reference: 'SFS 2025:625, 2025:626; bidrag SFS 2025:718',
		kind: 'law',
		status: 'enacted',
		date: '2025-07-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Regler om beredskapsplan, tillträde, kontroll av väskor och rektors polisanmälan. Skolan får egna uppgifter i arbetet.',
		note: 'Beredskapsplaner kan omfattas av sekretess (OSL 18 kap. 13 a §). Klistra inte in dem i överenskommelsen.',
		source: { ref: 'Lagtexten och regeringens pressmeddelande', url: 'https://lagen.nu/2010:800' },
		checked: '2026-11-22',
		confidence: 'high'
	}
];
