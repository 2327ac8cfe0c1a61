import type { Reform } from './shape.ts';

export const reformsPart2: readonly Reform[] = [
	{
		id: 'coercive_measures_children',
		name: 'Hemliga och preventiva tvångsmedel mot barn under 15 år',
		reference: 'Prop. 2024/25:175',
		kind: 'law',
		status: 'enacted',
		date: '2025-10-01',
		dateMeaning: 'in_force',
		givesLocally: 'Ger ingen ny uppgift lokalt, så vitt vi har sett.',
		note: 'Reglerna är tidsbegränsade.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2025/10/hemliga-och-preventiva-tvangsmedel-mot-barn-under-15-ar--lagandringar-trader-i-kraft/'
		},
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'secrecy_between_authorities',
		name: 'Ny regel om uppgifter mellan myndigheter',
		reference: 'OSL 10 kap. 15 a §, SFS 2025:934',
		kind: 'law',
		status: 'enacted',
		date: '2025-12-01',
		dateMeaning: 'in_force',
		givesLocally:
			'Myndigheter får lämna uppgifter till varandra när det behövs för att förebygga eller utreda brott, efter en avvägning. Gäller åt båda håll.',
		note: 'En möjlighet, inte en skyldighet. Viss sekretess är helt undantagen, och vilken är inte läst. SFS-numret kommer från en andrahandskälla.',
		source: {
			ref: 'Propositionen och regeringens pressmeddelande',
			url: 'https://lagen.nu/prop/2024/25:180'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'exit_programme',
		name: 'Nationellt stödprogram för avhoppare',
		reference: 'Regeringsuppdrag oktober 2025',
		kind: 'assignment',
		status: 'assignment',
		date: '2025-10',
		dateMeaning: 'assigned',
		givesLocally:
			'Polisen är nationell kontaktpunkt och länsstyrelserna har en regional roll. Skriv er egen kontaktväg.',
		note: 'Rapporter 1 mars 2026, 2027 och 2028.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2025/10/ett-nationellt-stodprogram-for-avhoppare/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'support_bra_county_boards',
		name: 'Stöd till kommuner från Brå och länsstyrelser',
		reference: 'Ju2025/01724',
		kind: 'assignment',
		status: 'assignment',
		date: '2025-10',
		dateMeaning: 'assigned',
		givesLocally: 'Visar vart ni kan vända er för stöd. De utövar inte tillsyn och är inte parter.',
		note: 'Rapporter 31 mars 2026, 2027 och 2028.',
		source: {
			ref: 'Regeringens uppdrag',
			url: 'https://www.regeringen.se/regeringsuppdrag/2025/10/uppdrag-att-fortsatta-utveckla-det-nationella-och-regionala-stodet-i-det-brottsforebyggande-arbetet/'
		},
		checked: '2026-11-22',
		confidence: 'high'
	},
	{
		id: 'civil_society',
		name: 'Civilsamhällets roll lokalt',
		reference: 'Uppdrag till Brå juni 2024',
		kind: 'assignment',
		status: 'assignment',
		date: '2024-06',
		dateMeaning: 'assigned',
		givesLocally:
			'Stöder att föreningar och andra tas med. Regeringen skriver att de kan vara med i rådet.',
		note: 'Skulle redovisas 2 mars 2026. Resultatet är inte kontrollerat.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2024/06/uppdrag-att-utveckla-samverkan-med-civilsamhallet-i-det-brottsforebyggande-arbetet/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'business',
		name: 'Näringslivets roll lokalt',
		reference: 'Uppdrag till Brå februari 2025',
		kind: 'assignment',
		status: 'assignment',
		date: '2025-02',
		dateMeaning: 'assigned',
		givesLocally: 'Stöder att butiker och företag tas med.',
		note: 'Skulle redovisas 2 mars 2026. Resultatet är inte kontrollerat.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2025/02/kommuners-samverkan-med-naringslivet-ska-starka-det-brottsforebyggande-arbetet/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'twenty_four_authorities',
		name: '24 myndigheter ska utveckla sitt brottsförebyggande arbete',
		reference: 'Regeringsuppdrag december 2024',
		kind: 'assignment',
		status: 'assignment',
		date: '2024-12',
		dateMeaning: 'assigned',
		givesLocally: 'Fler statliga myndigheter kan vara aktörer hos er.',
		note: 'Skulle redovisas 31 augusti 2025. Att de kan vara aktörer hos er är vår slutsats.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2024/12/regeringen-ger-24-myndigheter-i-uppdrag-att-utveckla-det-brottsforebyggande-arbetet/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'stronger_child_protection',
		name: 'Starkare skydd för barn: anmälan och återkoppling',
		reference: 'Prop. 2025/26:12',
		kind: 'bill',
		status: 'proposed',
		date: '2026-01-15',
		dateMeaning: 'proposed_in_force',
		givesLocally:
			'Fler skulle enligt förslaget anmäla oro, och socialnämnden återkoppla inom en viss tid.',
		note: 'Att förslaget antogs är inte kontrollerat.',
		source: { ref: 'Propositionen', url: 'http://data.riksdagen.se/dokument/HD0312.html' },
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'young_offenders',
		name: 'Skärpta regler för unga lagöverträdare och sänkt straffbarhetsålder',
		reference: 'Bet. 2025/26:JuU41',
		kind: 'law',
		status: 'enacted',
		date: '2026-08-13',
		dateMeaning: 'parliament_vote',
		givesLocally:
			'Åldern sänks enligt en andrahandskälla till 14 år för allvarliga brott, under fem år. Se över åldrarna i era målgrupper när det är bekräftat.',
		note: 'Datumet är riksdagens omröstning enligt samma källa. Varken beslutet eller när reglerna börjar gälla är läst hos riksdagen. Äldre förslag angav 13 år.',
		source: {
			ref: 'Betänkandet, läst i en andrahandskälla',
			url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/betankande/skarpta-regler-for-unga-lagovertradare_hd01juu41/'
		},
		checked: '2026-11-22',
		confidence: 'low'
	},
	{
		id: 'school_transfers',
		name: 'Uppgifter mellan skolor för att förebygga brott',
		reference: 'Lagrådsremiss januari 2026',
		kind: 'bill',
		status: 'proposed',
		date: '2026-06-30',
		dateMeaning: 'proposed_in_force',
		givesLocally:
			'Skolor skulle enligt förslaget föra över uppgifter om en elev när risken för brott är konkret. Berör elever som byter skola.',
		note: 'Ska enligt förslaget tillämpas först efter 31 december 2026. Att det antogs är inte kontrollerat.',
		source: {
			ref: 'Lagrådsremissen',
			url: 'https://www.regeringen.se/rattsliga-dokument/lagradsremiss/2026/01/overlamnande-av-uppgifter-mellan-skolor-i-brottsforebyggande-syfte/'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'online_recruitment',
		name: 'Föreläggande att ta bort innehåll som rekryterar barn',
		reference: 'Promemoria januari 2026',
		kind: 'bill',
		status: 'proposed',
		date: '2026-09-01',
		dateMeaning: 'proposed_in_force',
		givesLocally:
			'Kan komma att ge ett nytt verktyg mot rekrytering på nätet. Ingen lokal uppgift är känd.',
		note: 'Ett förslag. Att det antogs är inte kontrollerat.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2026/01/nya-verktyg-for-att-bekampa-rekryteringen-av-barn-till-organiserad-brottslighet/'
		},
		checked: '2026-11-22',
		confidence: 'low'
	},
	{
		id: 'new_care_act',
		name: 'Ny lag om vård av barn och unga',
		reference: 'Utkast till lagrådsremiss december 2025',
		kind: 'bill',
		status: 'proposed',
		date: '2027-01-01',
		dateMeaning: 'proposed_in_force',
		givesLocally: 'Kan komma att ändra när och hur barn skyddas från kriminella miljöer.',
		note: 'Ett utkast. Att det antogs är inte kontrollerat.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2025/12/ny-lagstiftning-ska-starka-barns-rattigheter-och-trygghet-vid-omhandertaganden/'
		},
		checked: '2026-11-22',
		confidence: 'low'
	},
	{
		id: 'public_information_exchange',
		name: 'Offentliga uppgifter mellan myndigheter på eget initiativ',
		reference: 'SOU 2025:45',
		kind: 'inquiry',
		status: 'proposed',
		date: '2026-10-01',
		dateMeaning: 'proposed_in_force',
		givesLocally: 'Kan komma att göra det lättare att dela uppgifter som inte är hemliga.',
		note: 'En utredning. Om det blev lag är inte kontrollerat.',
		source: {
			ref: 'Regeringens pressmeddelande',
			url: 'https://www.regeringen.se/pressmeddelanden/2025/04/fler-forslag-for-att-forbattra-informationsutbytet-mellan-myndigheter/'
		},
		checked: '2026-11-22',
		confidence: 'low'
	},
	{
		id: 'extremism_school_attacks',
		name: 'Stöd mot våldsbejakande extremism och skolattacker',
		reference: 'Instruktion 2016:1201 (ändrad genom 2024:701), lag 2025:31',
		kind: 'ordinance',
		status: 'enacted',
		date: '2025-03-01',
		dateMeaning: 'in_force',
		givesLocally: 'Brå ger kommuner stöd i enskilda fall.',
		note: 'Lagen 2025:31 gäller bara Brås behandling av personuppgifter. Uppgiften att ge stöd följer av Brås instruktion, vars ändrade paragrafer inte är lästa här.',
		source: {
			ref: 'Lagens rubrik och instruktionens ändringsregister',
			url: 'https://selex.se/eli/sfs/2025/31'
		},
		checked: '2026-11-22',
		confidence: 'medium'
	},
	{
		id: 'bra_annual_report',
		name: 'Brå ska rapportera varje år om brottsförebyggande arbete',
		reference: 'Instruktion 2016:1201 4 §, SFS 2025:722',
		kind: 'ordinance',
		status: 'enacted',
		date: '2025-09-01',
		dateMeaning: 'in_force',
		givesLocally: 'Kan ge er något att jämföra er med varje år.',
		note: 'Dagen gäller ändringen 2025:722 av 2 och 4 §§. Paragrafernas nya ord är inte lästa här.',
		source: { ref: 'Förordningens ändringsregister', url: 'https://selex.se/eli/sfs/2016/1201' },
		checked: '2026-11-22',
		confidence: 'high'
	}
];
