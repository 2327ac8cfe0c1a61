import type { GlossaryEntry } from './shape.ts';

export const glossaryPart4: readonly GlossaryEntry[] = [
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
