import type { GlossaryEntry } from './shape.ts';

export const glossaryPart2: readonly GlossaryEntry[] = [
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
