import type { Clause } from '#lib/domain/document/outline.ts';

/** SFS 2023:196 13 §: who reports to whom, and for which time. */
export const councilReportFront: readonly Clause[] = [
	{
		id: 'record',
		kind: 'table',
		asks: ['followUp.councilReport', 'mandate.leadingBoard'],
		caption: 'Uppgifter om ärendet',
		captionIsSaid: true,
		columns: [
			{ id: 'date', heading: 'Läget den' },
			{ id: 'case', heading: 'Diarienummer' },
			{ id: 'from', heading: 'Från' },
			{ id: 'to', heading: 'Till' }
		],
		rows: [
			{
				id: 'case',
				cells: [
					[{ when: { given: ['reportDate'] }, text: '{reportDate}' }, { text: '{draftDate}' }],
					'{reportCaseNumber}',
					'{^leadingCommittee}',
					'Kommunfullmäktige'
				],
				empty: 'Ej angivet'
			}
		],
		source: ['SFS 2023:196 13 §', 'practice'],
		requirements: ['B7', 'H8']
	},
	{
		id: 'duty',
		only: 'municipalityTakesPart',
		asks: ['mandate.leadingBoard', 'followUp.councilReport'],
		tone: 'notice',
		text: [
			{
				when: { given: ['leadingCommittee', 'reportPeriod'] },
				text: '{^leadingCommittee} leder kommunens brottsförebyggande arbete och rapporterar kontinuerligt om det till kommunfullmäktige (13 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete). Den här rapporten gäller {reportPeriod}.'
			},
			{
				text: '{^leadingCommittee} leder kommunens brottsförebyggande arbete och rapporterar kontinuerligt om det till kommunfullmäktige (13 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete).'
			}
		],
		source: ['SFS 2023:196 13 §'],
		requirements: ['B7']
	}
];
