import type { SheetColumn } from '#lib/domain/document/workbook/outline.ts';
import { countOf, numberCell, type ValueIn } from './values.ts';
import { boundRow } from '#lib/domain/document/bound.ts';

/** The number that the area goes by in the plan. */
export const areaNumber: ValueIn = ({ bound }) => {
	const { focusAreaOrdinal } = bound;
	return typeof focusAreaOrdinal === 'string' ? numberCell(Number(focusAreaOrdinal)) : undefined;
};

const age =
	(limit: 'from' | 'to'): ValueIn =>
	({ bound }) =>
		numberCell(boundRow(bound, 'focusArea')?.ages?.[limit]);

/** The areas with what stands above their measures in the document. */
export const areaColumns: readonly SheetColumn[] = [
	{ id: 'number', heading: 'Nr', width: 8, value: areaNumber },
	{
		id: 'name',
		heading: 'Fokusområde',
		width: 32,
		cell: [
			{ when: { given: ['parentArea.name'] }, text: '{^parentArea.name}: {focusArea.name}' },
			{ text: '{^focusArea.name}' }
		]
	},
	{
		id: 'problem',
		heading: 'Problem',
		width: 60,
		cell: '{focusArea.problem}',
		empty: 'Ej angivet'
	},
	{
		id: 'target',
		heading: 'Målgrupp',
		width: 28,
		cell: '{^focusArea.targetGroup}',
		empty: 'Ej angivet'
	},
	{ id: 'ageFrom', heading: 'Ålder från', width: 11, value: age('from'), optional: true },
	{ id: 'ageTo', heading: 'Ålder till', width: 11, value: age('to'), optional: true },
	{ id: 'places', heading: 'Platser', width: 26, cell: '{^focusArea.places}', optional: true },
	{ id: 'goals', heading: 'Antal mål', width: 12, value: countOf('goal') },
	{ id: 'measures', heading: 'Antal åtgärder', width: 12, value: countOf('measureInArea') },
	{
		id: 'unanswered',
		heading: 'Orsaker utan åtgärd',
		width: 44,
		lines: [{ each: 'causeWithoutMeasure', lines: [{ text: '{cause.number} {^cause.text}' }] }],
		optional: true
	}
];
