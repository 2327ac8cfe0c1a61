import type { Clause } from '#lib/domain/document/outline.ts';

/** Which of the two plans this is, and who decides on it. */
export const actionPlanFront: readonly Clause[] = [
	{
		id: 'banner',
		tone: 'notice',
		asks: ['actionPlan.planKind', 'actionPlan.municipalPlan'],
		text: [
			{
				when: ['planIsOwn', { count: 'party', min: 2 }],
				text: 'Det här är kommunens egen plan. Den innehåller bara åtgärder som kommunen själv avser att vidta. Det som parterna gör tillsammans står i den gemensamma åtgärdsplanen.'
			},
			{
				when: 'planIsOwn',
				text: 'Det här är kommunens egen plan. Den innehåller bara åtgärder som kommunen själv avser att vidta.'
			},
			{
				when: ['jointPlanIsIncluded', { given: ['planDecider', 'ownPlanDate'] }],
				text: 'Det här är parternas gemensamma plan. {^planDecider} har den {ownPlanDate} tagit in kommunens egna åtgärder ur den i kommunens åtgärdsplan enligt 5 § lagen (2023:196).'
			},
			{
				when: 'municipalityTakesPart',
				text: 'Det här är parternas gemensamma plan. Den ersätter inte kommunens åtgärdsplan enligt 5 § lagen (2023:196).'
			},
			{ text: 'Det här är parternas gemensamma plan.' }
		],
		source: ['SFS 2023:196 5 §'],
		requirements: ['H8']
	},
	{
		id: 'record',
		kind: 'table',
		asks: ['actionPlan.planPeriod', 'actionPlan.adoption', 'actionPlan.planOwner'],
		caption: 'Uppgifter om planen',
		columns: [
			{ id: 'label', heading: 'Uppgift' },
			{ id: 'value', heading: 'Innehåll' }
		],
		rows: [
			{ id: 'caseNumber', cells: ['Diarienummer', '{caseNumber}'], empty: 'Ej angivet' },
			{ id: 'adopted', cells: ['Antagen av', '{^planDecisionRef}'], empty: 'Inte antagen' },
			{ id: 'period', cells: ['Gäller', '{planPeriod}'], empty: 'Ej angivet' },
			{
				id: 'situation',
				cells: ['Bygger på lägesbild från', '{situationDate}'],
				empty: 'Ej angivet'
			},
			{
				id: 'followUp',
				cells: ['Följs upp nästa gång', '{planNextFollowUp}'],
				empty: 'Ej angivet'
			},
			{ id: 'owner', cells: ['Ansvarig för planen', '{^planOwner}'], empty: 'Ej angivet' }
		],
		source: ['practice'],
		requirements: ['H8']
	}
];
