import type { GlossaryEntry } from './shape.ts';

export const glossaryPart3: readonly GlossaryEntry[] = [
	{
		sv: 'kapacitet',
		en: 'capacity',
		meaning: 'Den tid en roll har, i procent av heltid eller timmar.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['bemanningsgrad']
	},
	{
		sv: 'mandat',
		en: 'mandate',
		meaning: 'Det en roll får göra och besluta utan att fråga.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	{
		sv: 'utförare',
		en: 'practitioner',
		meaning: 'Den som gör åtgärden i vardagen.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	{
		sv: 'mellanchef',
		en: 'middleManager',
		meaning: 'Chef mellan ledningen och utförarna, hos kommun eller polis.',
		source: 'bra_1_1BeslutaOmSamverkan',
		avoid: ['linjechef']
	},
	{
		sv: 'kommunstyrelsens ordförande',
		en: 'municipalBoardChair',
		meaning: 'Den som leder kommunstyrelsen. Undertecknar enligt Brå för kommunen.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['KSO']
	},
	{
		sv: 'kommundirektör',
		en: 'municipalDirector',
		meaning: 'Kommunens högsta tjänsteman. Gör beslutet till uppdrag.',
		source: 'braSteg_1SidanOmOrganisationForArbetet'
	},
	{
		sv: 'förvaltningschef',
		en: 'departmentHead',
		meaning: 'Chef för en av kommunens förvaltningar.',
		source: 'braSteg_1SidanOmOrganisationForArbetet'
	},
	{
		sv: 'kommunfullmäktige',
		en: 'municipalAssembly',
		meaning: 'Kommunens högsta beslutande organ. Får rapport om arbetet.',
		source: 'sfs_2023_196_13P'
	},
	{
		sv: 'lokalpolisområde',
		en: 'localPoliceArea',
		meaning: 'Polisens lokala område, där chefen är kommunens motpart.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['LPO', 'närpolisområde']
	},
	{
		sv: 'chef för lokalpolisområdet',
		en: 'localPoliceAreaChief',
		meaning: 'Polisens lokala chef. Undertecknar enligt Brå för polisen.',
		source: 'bra_3_0GemensammaForberedelser',
		avoid: ['LPO-chef', 'lokalpolischef']
	},
	{
		sv: 'kommunpolis',
		en: 'municipalPoliceOfficer',
		meaning: 'Polis som driver polisens del av samverkan med kommunen.',
		source: 'braSteg_2EgnaForberedelser',
		avoid: ['kommunansvarig polis']
	},
	{
		sv: 'områdespolis',
		en: 'areaPolice',
		meaning: 'Polis som finns lokalt i ett område och utför åtgärder där.',
		source: 'rapport_2015OmNarhetenTillMedborgarna'
	},
	{
		sv: 'brottsförebyggande samordnare',
		en: 'coordinator',
		meaning: 'Den som driver kommunens del av samverkan. Är ofta samordningsfunktion.',
		source: 'bra_1_1BeslutaOmSamverkan',
		avoid: ['trygghetssamordnare']
	},
	{
		sv: 'samordningsfunktion',
		en: 'coordinationFunction',
		meaning:
			'Den funktion i kommunen som enligt lagen samordnar och stöder kommunens arbete, är kontakt utåt och bidrar till att sprida information.',
		source: 'sfs_2023_196_11_12Pp',
		avoid: ['samordningsansvarig enhet']
	},
	{
		sv: 'strategiskt råd',
		en: 'strategicCouncil',
		meaning:
			'Ett forum för strategiska frågor som kommunen leder. Kommunen ska verka för att det finns.',
		source: 'sfs_2023_196_10P',
		avoid: ['BRÅ-råd']
	},
	{
		sv: 'styrgrupp',
		en: 'steeringGroup',
		meaning: 'Den grupp som leder och fattar beslut om samverkan.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		avoid: ['ledningsgrupp']
	},
	{
		sv: 'beredningsgrupp',
		en: 'preparatoryGroup',
		meaning:
			'Den grupp som förbereder beslut och håller ihop arbetet mellan styrgrupp och arbetsgrupper.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		avoid: ['samordningsgrupp']
	},
	{
		sv: 'arbetsgrupp',
		en: 'workingGroup',
		meaning: 'En grupp som gör jobbet på ett problem eller en plats.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		avoid: ['projektgrupp']
	},
	{
		sv: 'förankring',
		en: 'anchoring',
		meaning: 'Att alla nivåer känner till beslutet, förstår det och vet vad det innebär för dem.',
		source: 'bra_1_1BeslutaOmSamverkan',
		avoid: ['implementering']
	},
	{
		sv: 'uppväxling',
		en: 'activation',
		meaning: 'Att snabbt samla en grupp när oron ökar.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	{
		sv: 'väg när något brister',
		en: 'escalation',
		meaning:
			'Ordningen för vem som får veta och vem som beslutar när ett åtagande inte kan hållas.',
		source: 'braSteg_4SidanOmAttGenomforaAtgarderna',
		avoid: ['eskalering', 'eskaleringsväg']
	},
	{
		sv: 'samverkan',
		en: 'cooperation',
		meaning: 'Samarbete mellan personer och samordning mellan organisationer, tillsammans.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'samarbete',
		en: 'collaboration',
		meaning: 'När personer arbetar ihop.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	}
];
