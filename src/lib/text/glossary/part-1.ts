import type { GlossaryEntry } from './shape.ts';

export const glossaryPart1: readonly GlossaryEntry[] = [
	{
		sv: 'samverkansöverenskommelse',
		en: 'agreement',
		meaning:
			'Ett skriftligt dokument där parterna säger varför, inom vilka områden och hur de samverkar för att förebygga brott. Kortform: överenskommelse.',
		source: 'sfs_2023_196_9P',
		avoid: ['avtalet', 'kontrakt']
	},
	{
		sv: 'part',
		en: 'party',
		meaning: 'En organisation som undertecknar och svarar för sina åtaganden.',
		source: 'vartValAvOrdIVerktyget',
		avoid: ['avtalspart', 'avtalsparter']
	},
	{
		sv: 'aktör',
		en: 'actor',
		meaning: 'Någon som bidrar till arbetet utan att vara part.',
		source: 'vartValAvOrdIVerktyget',
		avoid: ['intressent', 'stakeholder']
	},
	{
		sv: 'undertecknare',
		en: 'signatory',
		meaning: 'Den som skriver sitt namn under överenskommelsen för en part.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['signatär', 'signera', 'signerar', 'signerad']
	},
	{
		sv: 'åtagande',
		en: 'undertaking',
		meaning: 'Det en part lovar de andra att göra eller stå för.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		avoid: ['commitment']
	},
	{
		sv: 'syfte',
		en: 'purpose',
		meaning: 'Det ni vill uppnå tillsammans. Lagen kräver att syftena står i texten.',
		source: 'sfs_2023_196_9P',
		avoid: ['ändamål']
	},
	{
		sv: 'område',
		en: 'area',
		meaning: 'Ett ämne som samverkan gäller. I verktyget är områdena era fokusområden.',
		source: 'sfs_2023_196_9P'
	},
	{
		sv: 'övergripande mål',
		en: 'overallGoal',
		meaning: 'Ett mål för hela överenskommelsen, utan mått per fokusområde.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['huvudmål']
	},
	{
		sv: 'lägesbild',
		en: 'situation',
		meaning:
			'En sammanvägd bild av problemen: var, hur mycket, åt vilket håll och vad som är osäkert.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		avoid: ['problembild', 'nulägesbild']
	},
	{
		sv: 'kartläggning',
		en: 'mapping',
		meaning:
			'Insamlade uppgifter om ett problem, en plats eller en grupp. Den blir en lägesbild först när ni väger ihop den.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		avoid: ['nulägesanalys']
	},
	{
		sv: 'gemensam lägesbild',
		en: 'jointSituation',
		meaning: 'Parternas egna bilder sammanförda till en.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['gemensam problembild']
	},
	{
		sv: 'nyckeltal',
		en: 'keyFigure',
		meaning: 'Ett tal i lägesbilden, med år, källa och jämförelse.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		avoid: ['KPI']
	},
	{
		sv: 'kunskapslucka',
		en: 'knowledgeGap',
		meaning: 'Något ni inte vet men som har betydelse för bilden.',
		source: 'braSteg_2AldreSidaOmEgenLagesbild_2020'
	},
	{
		sv: 'medarbetardialog',
		en: 'staffDialogue',
		meaning: 'Ett samtal där de som arbetar ute bidrar till lägesbild och åtgärder.',
		source: 'bra_2_3Medarbetardialoger',
		avoid: ['personaldialog']
	},
	{
		sv: 'medborgardialog',
		en: 'citizenDialogue',
		meaning: 'Ett samtal där invånare berättar vad de ser och vill.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['medborgarsamråd']
	},
	{
		sv: 'invånare',
		en: 'resident',
		meaning: 'Den som bor i kommunen.',
		source: 'sfs_2023_196_12P',
		avoid: ['kommunmedborgare']
	},
	{
		sv: 'prioritering',
		en: 'prioritisation',
		meaning: 'Ledningens val av vilka problem ni ska arbeta med nu.',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		sv: 'bortprioritering',
		en: 'deprioritisation',
		meaning: 'Ett uttalat val att inte arbeta med ett problem nu.',
		source: 'bra_3_2PrioriteraMellanProblemen',
		avoid: ['nedprioritering']
	},
	{
		sv: 'signalbrott',
		en: 'signalCrime',
		meaning:
			'Ett av Brås skäl att välja ett problem. Vi tolkar det som brott som många läser som ett tecken på hur läget är.',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		sv: 'fokusområde',
		en: 'focusArea',
		meaning: 'Ett område ni har valt att arbeta med tillsammans. Det bygger på ett valt problem.',
		source: 'vartValAvOrdIVerktygetBra_3_2TalarOmAttValjaMellanProblem_9P',
		avoid: ['insatsområde', 'satsningsområde']
	},
	{
		sv: 'problem',
		en: 'problem',
		meaning: 'Det som händer, för vem, var och när.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		avoid: ['problematik', 'utmaning']
	},
	{
		sv: 'målgrupp',
		en: 'targetGroup',
		meaning: 'De som åtgärderna ska nå, med tydliga gränser och åldrar.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['klientgrupp']
	},
	{
		sv: 'orsak',
		en: 'cause',
		meaning: 'Det som gör att problemet uppstår just här och just nu.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		avoid: ['bakomliggande faktor']
	}
];
