import type { GlossaryEntry } from '#lib/text/glossary/shape.ts';

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
	},
	{
		sv: 'orsaksanalys',
		en: 'causeAnalysis',
		meaning: 'Arbetet med att ta reda på varför ett problem uppstår.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		avoid: ['rotorsaksanalys']
	},
	{
		sv: 'händelsekedja',
		en: 'eventChain',
		meaning: 'Det som händer före, under och efter ett brott, steg för steg.',
		source: 'braSteg_3SidanOmOrsaksanalys'
	},
	{
		sv: 'brottstriangel',
		en: 'crimeTriangle',
		meaning: 'Ett sätt att se på tre sidor: den som gör, den eller det som drabbas, och platsen.',
		source: 'braSteg_3SidanOmOrsaksanalys'
	},
	{
		sv: 'mål',
		en: 'goal',
		meaning: 'Det som ska ha ändrats eller behållits vid en viss tid.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['målsättning', 'ambition']
	},
	{
		sv: 'delmål',
		en: 'interimGoal',
		meaning: 'Ett kortare mål på vägen mot ett övergripande.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['milstolpsmål']
	},
	{
		sv: 'effektmål',
		en: 'effectGoal',
		meaning: 'Ett mål om vad som ska bli annorlunda för människor eller på en plats.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['resultatmål']
	},
	{
		sv: 'processmål',
		en: 'processGoal',
		meaning: 'Ett mål om hur ni ska arbeta.',
		source: 'bra_4_1FormuleraMal'
	},
	{
		sv: 'produktionsmål',
		en: 'productionGoal',
		meaning: 'Ett mål om hur mycket ni ska göra.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['aktivitetsmål']
	},
	{
		sv: 'indikator',
		en: 'indicator',
		meaning: 'Det ni mäter för att se om målet nås.',
		source: 'review121',
		avoid: ['mätetal', 'mätpunkt']
	},
	{
		sv: 'utgångsvärde',
		en: 'baseline',
		meaning: 'Läget innan ni börjar, med år.',
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning',
		avoid: ['baslinje', 'nollvärde']
	},
	{
		sv: 'målvärde',
		en: 'target',
		meaning: 'Det värde ni ska nå, med år.',
		source: 'bra_4_1FormuleraMal',
		avoid: ['målnivå']
	},
	{
		sv: 'åtgärd',
		en: 'measure',
		meaning: 'Något ni gör för att påverka en orsak. Den har ansvarig, tid och mängd.',
		source: 'braSteg_4SidanOmAtgardsplan',
		avoid: ['insats', 'insatser', 'action']
	},
	{
		sv: 'kommunens åtgärdsplan',
		en: 'municipalMeasurePlan',
		meaning: 'Den plan kommunen själv ska besluta enligt 5 §.',
		source: 'sfs_2023_196_5P'
	},
	{
		sv: 'gemensam åtgärdsplan',
		en: 'jointMeasurePlan',
		meaning: 'Parternas plan till överenskommelsen. Styrgruppen antar den.',
		source: 'braSteg_4Genomforande',
		avoid: ['handlingsplan', 'aktivitetsplan']
	},
	{
		sv: 'situationell åtgärd',
		en: 'situationalMeasure',
		meaning: 'En åtgärd som ändrar platsen eller tillfället.',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		sv: 'social åtgärd',
		en: 'socialMeasure',
		meaning: 'En åtgärd som ändrar villkor och val för människor.',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		sv: 'universell',
		en: 'universal',
		meaning: 'Riktar sig till alla.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['generell nivå']
	},
	{
		sv: 'selektiv',
		en: 'selective',
		meaning: 'Riktar sig till grupper med högre risk.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'indikerad',
		en: 'indicated',
		meaning: 'Riktar sig till dem som redan har problem.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['indikativ']
	},
	{
		sv: 'medborgarlöfte',
		en: 'citizenPromise',
		meaning:
			'En åtgärd som polis och kommun lovar invånarna öppet. Löftet följs upp och svaret går tillbaka till invånarna.',
		source: 'braSteg_4SidanOmMedborgarloften',
		avoid: ['trygghetslöfte']
	},
	{
		sv: 'ansvarig',
		en: 'owner',
		meaning: 'Den befattning som håller i en åtgärd, med organisation och ersättare.',
		source: 'braSteg_4SidanOmAtgardsplan',
		avoid: ['åtgärdsägare']
	},
	{
		sv: 'medverkande',
		en: 'partner',
		meaning: 'En organisation som hjälper till med en åtgärd utan att hålla i den.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025'
	},
	{
		sv: 'ersättare',
		en: 'deputy',
		meaning: 'Den befattning som går in när någon är borta.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['vikarie']
	}
];
