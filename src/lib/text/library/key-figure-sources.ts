import type { SourceId } from '#lib/text/sources.ts';

export interface FigureSource {
	readonly id: string;
	readonly name: string;
	readonly caution: string;
	readonly source: SourceId;
	readonly confidence: string;
}

export const keyFigureSources: readonly FigureSource[] = [
	{
		id: 'police_statistics',
		name: 'Polisens statistik över anmälda brott',
		caution: 'Visar det som anmäls eller upptäcks, inte allt som sker.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'safety_survey',
		name: 'Egen trygghetsundersökning',
		caution: 'Behåll frågorna mellan åren.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'scb',
		name: 'SCB:s undersökningar',
		caution: 'Kontrollera hur många som har svarat i er kommun.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'kolada',
		name: 'Kolada',
		caution: 'Kontrollera år och hur måttet räknas.',
		source: 'gislavedsHandlingsplan_2017_2018',
		confidence: 'medium'
	},
	{
		id: 'lupp',
		name: 'LUPP, enkät till unga',
		caution: 'Kontrollera när den senast gjordes hos er.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'can',
		name: 'CAN:s undersökningar om alkohol och droger',
		caution: 'Kontrollera om det finns svar på kommunens nivå.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'stockholm_survey',
		name: 'Stockholmsenkäten',
		caution: 'Kontrollera om er kommun är med.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'school_survey',
		name: 'Enkät i skolan',
		caution: 'Samma fråga och årskurs varje gång.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium'
	},
	{
		id: 'citizen_dialogue',
		name: 'Medborgardialog',
		caution: 'Skriv vilka som inte var med.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'staff_dialogue',
		name: 'Medarbetardialog',
		caution: 'Inga enskilda ärenden.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'est_reports',
		name: 'Rapporter från EST',
		caution: 'Antalet kan följa hur flitigt folk rapporterar.',
		source: 'review121',
		confidence: 'medium'
	},
	{
		id: 'intelligence',
		name: 'Polisens underrättelser',
		caution: 'Ska inte stå i den offentliga texten.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		confidence: 'medium'
	},
	{
		id: 'police_map',
		name: 'Polisens kartor över brott',
		caution: 'Exakta platser kan behöva hållas utanför den offentliga texten.',
		source: 'braSteg_2SidanOmMonster',
		confidence: 'medium'
	},
	{
		id: 'practitioner_notes',
		name: 'Utförarnas anteckningar',
		caution: 'Inga uppgifter om enskilda.',
		source: 'braSteg_5SidanOmGenomfordaAtaganden',
		confidence: 'medium'
	},
	{
		id: 'planning',
		name: 'Kommunens planer för byggen och befolkning',
		caution: 'Visar det som väntar, inte det som hänt.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		confidence: 'medium'
	}
];
