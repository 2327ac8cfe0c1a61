import { boundRow } from '#lib/domain/document/bound.ts';
import type { SheetColumn } from '#lib/domain/document/workbook/outline.ts';
import { goalValueColumns } from '../goal-values.ts';
import { ofGoal, ofResult, type ValueIn } from './values.ts';
import { areaNumber } from './area-columns.ts';
import { goalStanding, indicatorInterval } from './goal-texts.ts';

const said = Object.fromEntries(goalValueColumns.map((column) => [column.id, column.cell]));

/** The unit of a goal's values; the words of a value hold it already. */
const unit: ValueIn = ({ bound }) => {
	const goal = boundRow(bound, 'goal');
	const text = goal?.baseline?.unit ?? goal?.target?.unit;
	return text === undefined ? undefined : { kind: 'text', text };
};

/** The goals of every area with their indicators: figures as figures, words where there is no figure yet. */
export const goalColumns: readonly SheetColumn[] = [
	{ id: 'area', heading: 'Område', width: 11, value: areaNumber },
	{ id: 'number', heading: 'Nr', width: 8, cell: 'M{goal.number}' },
	{ id: 'goal', heading: 'Mål', width: 44, cell: '{^goal.text}' },
	{ id: 'areaName', heading: 'Fokusområde', width: 24, cell: '{^focusArea.name}' },
	{ id: 'type', heading: 'Typ', width: 12, cell: '{^goal.type}', optional: true },
	{
		id: 'indicator',
		heading: 'Indikator',
		width: 36,
		cell: '{^goal.indicator}',
		empty: 'Ej angivet'
	},
	{ id: 'unit', heading: 'Enhet', width: 12, value: unit, optional: true },
	{
		id: 'baseline',
		heading: 'Utgångsläge',
		width: 16,
		value: ofGoal(({ baseline }) => baseline?.value),
		...(said.baseline !== undefined && { cell: said.baseline }),
		empty: 'Ej angivet'
	},
	{
		id: 'baselineYear',
		heading: 'År för utgångsläget',
		width: 12,
		value: ofGoal(({ baseline }) => baseline?.year),
		optional: true
	},
	{
		id: 'target',
		heading: 'Målvärde',
		width: 16,
		value: ofGoal(({ target }) => target?.value),
		...(said.target !== undefined && { cell: said.target }),
		empty: 'Ej angivet'
	},
	{
		id: 'targetYear',
		heading: 'År för målet',
		width: 12,
		value: ofGoal(({ target }) => target?.year),
		optional: true
	},
	{
		id: 'latest',
		heading: 'Senaste värde',
		width: 12,
		value: ofResult('value'),
		optional: true
	},
	{
		id: 'latestYear',
		heading: 'År för senaste värdet',
		width: 12,
		value: ofResult('year'),
		optional: true
	},
	{ id: 'standing', heading: 'Bedömning', width: 20, value: goalStanding, optional: true },
	{ id: 'interval', heading: 'Mäts', width: 16, value: indicatorInterval, optional: true },
	{ id: 'source', heading: 'Källa', width: 24, cell: '{^goal.source}', optional: true }
];
