import type { SourceId } from '#lib/text/sources.ts';

export interface LibraryIndicator {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly direction: string;
	readonly dataSource: string;
	readonly followsPoliceActivity: boolean;
	readonly caution: string;
	readonly source: SourceId;
	readonly confidence: string;
	readonly requirementIds: readonly string[];
}

export const indicators: readonly LibraryIndicator[] = [
	{
		id: 'talks_led_to_support',
		name: 'Bekymringssamtal som ledde till fortsatt stöd',
		unit: 'antal per år',
		direction: 'up',
		dataSource: 'Socialtjänst och polis',
		followsPoliceActivity: false,
		caution: 'Räkna i grupp. Säg vad som räknas som stöd.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'relapse_one_year',
		name: 'Andel som återfaller inom ett år efter avslutad åtgärd',
		unit: 'procent',
		direction: 'down',
		dataSource: 'Polis och socialtjänst',
		followsPoliceActivity: false,
		caution:
			'Låt jurist pröva stödet innan uppgifter om enskilda förs samman. Små tal kan peka ut enskilda.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'reported_drug_offences',
		name: 'Anmälda narkotikabrott',
		unit: 'antal per år',
		direction: 'state',
		dataSource: 'Polisens statistik',
		followsPoliceActivity: true,
		caution:
			'Följer polisens aktivitet. Fler kontroller ger fler brott. Använd den inte som mått på effekt.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'high',
		requirementIds: ['M9']
	},
	{
		id: 'youth_substance_use',
		name: 'Elever i årskurs 9 som använder alkohol, narkotika eller tobak',
		unit: 'procent',
		direction: 'down',
		dataSource: 'Enkät i skolan',
		followsPoliceActivity: false,
		caution: 'Jämför samma enkät och samma årskurs. Kontrollera svarsfrekvensen.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'felt_safety',
		name: 'Andel som känner sig trygga på en viss plats eller tid',
		unit: 'procent',
		direction: 'up',
		dataSource: 'Trygghetsundersökning',
		followsPoliceActivity: false,
		caution: 'Upplevd trygghet är inte samma sak som risk. Skriv frågans ord.',
		source: 'gislavedsHandlingsplan_2017_2018',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'region_index_safety',
		name: 'Nöjd region-index, trygghet',
		unit: 'index',
		direction: 'up',
		dataSource: 'Kolada',
		followsPoliceActivity: false,
		caution: 'Jämför med liknande kommuner och över flera år.',
		source: 'gislavedsHandlingsplan_2017_2018',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'reported_robbery_youth',
		name: 'Anmälda rån mot unga',
		unit: 'antal per år',
		direction: 'down',
		dataSource: 'Polisens statistik',
		followsPoliceActivity: false,
		caution: 'Visar anmälda brott. Fler kan anmäla när förtroendet ökar.',
		source: 'vasterasOverenskommelse_2019',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'burglary_rate',
		name: 'Anmälda bostadsinbrott per 1 000 invånare',
		unit: 'per 1 000',
		direction: 'down',
		dataSource: 'Polisens statistik',
		followsPoliceActivity: false,
		caution: 'I en liten kommun blir några få brott en stor ändring.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'public_violence_rate',
		name: 'Anmält våld på allmän plats per 1 000 invånare',
		unit: 'per 1 000',
		direction: 'down',
		dataSource: 'Polisens statistik',
		followsPoliceActivity: false,
		caution: 'Visar anmälda brott. Jämför flera år.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'on_police_area_list',
		name: 'Områden på polisens lista över utsatta områden',
		unit: 'antal',
		direction: 'down',
		dataSource: 'Polisens lista',
		followsPoliceActivity: false,
		caution: 'Säg vad kommunen själv kan påverka.',
		source: 'vasterasOverenskommelse_2019',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'patrol_shifts_done',
		name: 'Genomförda pass av planerade',
		unit: 'antal av planerade',
		direction: 'number',
		dataSource: 'Utförarnas anteckningar',
		followsPoliceActivity: false,
		caution: 'Visar vad ni gjort, inte om det blev bättre.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'speed_checks',
		name: 'Genomförda kontroller av planerade',
		unit: 'antal av planerade',
		direction: 'number',
		dataSource: 'Polisens anteckningar',
		followsPoliceActivity: true,
		caution: 'Produktion, inte effekt.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'kronoberg_actions',
		name: 'Ingripanden enligt Kronobergsmodellen',
		unit: 'antal per år',
		direction: 'state',
		dataSource: 'Polisens anteckningar',
		followsPoliceActivity: true,
		caution: 'Följer polisens aktivitet. Läs den ihop med antal samtal.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'referrals',
		name: 'Unga som går vidare från polis till socialtjänst',
		unit: 'antal per år',
		direction: 'state',
		dataSource: 'Polis och socialtjänst',
		followsPoliceActivity: false,
		caution: 'Små tal kan peka ut enskilda.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'coach_sessions',
		name: 'Schemalagda pass för ungdomscoacher',
		unit: 'antal per år',
		direction: 'number',
		dataSource: 'Socialtjänsten',
		followsPoliceActivity: false,
		caution: 'Visar vad ni gjort.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'contact_officer_meetings',
		name: 'Avstämningar mellan kontaktpolis och skola',
		unit: 'antal per skola och termin',
		direction: 'number',
		dataSource: 'Skola och polis',
		followsPoliceActivity: false,
		caution: 'Visar vad ni gjort.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'guard_assignments',
		name: 'Bevakningsuppdrag riktade till miljöer för unga',
		unit: 'antal per år',
		direction: 'number',
		dataSource: 'Kommun',
		followsPoliceActivity: false,
		caution: 'Visar vad ni gjort.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['M8']
	},
	{
		id: 'walk_issues_fixed',
		name: 'Brister från vandringar som är åtgärdade i tid',
		unit: 'procent',
		direction: 'up',
		dataSource: 'Kommunens ärenden',
		followsPoliceActivity: false,
		caution: 'Bestäm vad som räknas som åtgärdad.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M9']
	},
	{
		id: 'promises_kept',
		name: 'Löften som hölls',
		unit: 'antal av alla',
		direction: 'up',
		dataSource: 'Utfall per löfte',
		followsPoliceActivity: false,
		caution: 'Ett hållet löfte visar inte att problemet minskade.',
		source: 'gotenesMedborgarloften_2018_2024',
		confidence: 'medium',
		requirementIds: ['M8']
	}
];
