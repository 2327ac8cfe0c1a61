/** What is said of a goal in the workbook alone: how it stands, and how often it is measured. */
import { boundRow } from '#lib/domain/document/bound.ts';
import type { Indicator } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { rowOf } from '../placeholders/named.ts';
import { latestResult } from '../placeholders/results.ts';
import type { ValueIn } from './values.ts';

const textCell = (text: string | undefined) =>
	text === undefined || text === '' ? undefined : { kind: 'text' as const, text };

export const goalStanding: ValueIn = (scope) => {
	const goal = boundRow(scope.bound, 'goal');
	const status = goal && latestResult(goal.id, scope)?.status;
	return status && textCell(optionLabel('goalStatus', status));
};

export const indicatorInterval: ValueIn = (scope) => {
	const goal = boundRow(scope.bound, 'goal');
	const row = rowOf('indicator', goal?.indicator, scope) as Indicator | undefined;
	const often = intervalText(row?.interval, row?.intervalOther);
	return textCell(often === undefined ? undefined : capitalFirst(often));
};
