import type { GlossaryEntry } from '#lib/text/glossary/shape.ts';

export const glossaryPart2: readonly GlossaryEntry[] = [
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
	},
	{
		sv: 'samordning',
		en: 'coordination',
		meaning: 'När organisationer ordnar resurser och ledning så att de passar ihop.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'styrning',
		en: 'steering',
		meaning: 'Att ledningen tar ställning och frågar efter resultat.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'struktur',
		en: 'structure',
		meaning: 'Att mål, målgrupp, roller och rutiner är klara.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'samsyn',
		en: 'sharedView',
		meaning: 'Att parterna litar på varandra och menar samma sak.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		avoid: ['konsensus']
	},
	{
		sv: 'uppföljning',
		en: 'followUp',
		meaning: 'Att ta reda på om det blev gjort och om det blev skillnad.',
		source: 'braSteg_5UppfoljningOchAterkoppling',
		avoid: ['monitorering']
	},
	{
		sv: 'processutvärdering',
		en: 'processEvaluation',
		meaning: 'En granskning av hur arbetet går till, medan det pågår.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		sv: 'effektutvärdering',
		en: 'effectEvaluation',
		meaning: 'En granskning av om åtgärden gjorde skillnad.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	{
		sv: 'utfall',
		en: 'outcome',
		meaning: 'Vad som blev gjort av en åtgärd och vad det gav.',
		source: 'braSteg_5SidanOmGenomfordaAtaganden',
		avoid: ['output']
	},
	{
		sv: 'översyn',
		en: 'revision',
		meaning: 'Att gå igenom överenskommelsen och besluta vad som ska ändras.',
		source: 'review121',
		avoid: ['omförhandling', 'revidering']
	},
	{
		sv: 'giltighetstid',
		en: 'validity',
		meaning: 'Den tid överenskommelsen gäller.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		avoid: ['avtalstid']
	},
	{
		sv: 'bilaga',
		en: 'annex',
		meaning: 'Ett dokument som hör till överenskommelsen och kan ha egen giltighetstid.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		avoid: ['appendix']
	},
	{
		sv: 'lägesbildens klocka',
		en: 'legalClock',
		meaning:
			'Lagens gräns: lägesbild och kommunens åtgärdsplan ses över minst vartannat år. Vi räknar 24 månader.',
		source: 'sfs_2023_196_6P'
	},
	{
		sv: 'sekretess',
		en: 'secrecy',
		meaning: 'Förbud att röja en uppgift, oavsett hur det sker.',
		source: 'offentlighetsOchSekretesslagen_2009_400',
		avoid: ['tystnadsplikt']
	},
	{
		sv: 'samtycke',
		en: 'consent',
		meaning: 'Att den som uppgiften gäller säger ja till att den lämnas.',
		source: 'mjolbyKommunOmSspf',
		avoid: ['medgivande']
	},
	{
		sv: 'avvägning',
		en: 'balancing',
		meaning: 'Att väga behovet av en uppgift mot skyddet för den som uppgiften gäller.',
		source: 'offentlighetsOchSekretesslagen_10KapProp_2024_25_180'
	},
	{
		sv: 'orosanmälan',
		en: 'concernReport',
		meaning: 'En anmälan till socialnämnden om att ett barn kan fara illa.',
		source: 'socialtjanstlagen_2025_400_19Kap_1PNamndIPolislagen_6P',
		avoid: ['orosrapport']
	},
	{
		sv: 'allmän handling',
		en: 'officialDocument',
		meaning:
			'En handling som finns hos en myndighet och som har kommit in eller är färdig där. Den är offentlig om inte sekretess hindrar det.',
		source: 'tryckfrihetsforordningen_2Kap'
	},
	{
		sv: 'diarienummer',
		en: 'registryNumber',
		meaning: 'Numret på ärendet hos en part.',
		source: 'svenskPraxisForArendenOchDiarieforing',
		avoid: ['ärendenummer']
	},
	{
		sv: 'utkast',
		en: 'draft',
		meaning: 'En version som inte är beslutad. Märks UTKAST i dokumentet.',
		source: 'vartValAvOrdIVerktyget',
		avoid: ['arbetsversion']
	},
	{
		sv: 'godkännande',
		en: 'approval',
		meaning: 'En parts ja till en viss version av texten. Ändras texten gäller det inte längre.',
		source: 'vartValAvOrdIVerktyget',
		avoid: ['attest']
	},
	{
		sv: 'beslutas senare',
		en: 'decideLater',
		meaning: 'Ett svar som håller frågan öppen, med ansvarig och datum.',
		source: 'vartValAvOrdIVerktyget'
	},
	{
		sv: 'årshjul',
		en: 'yearCycle',
		meaning: 'Ett år ritat som en cirkel med återkommande möten och problem.',
		source: 'braSteg_2SidanOmMonster',
		avoid: ['årsklocka']
	}
];
