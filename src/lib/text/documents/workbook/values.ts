/** What the lists of the workbook can count and sort with: dates and numbers of measures and goals. */
import { boundRow } from '#lib/domain/document/bound.ts';
import { lists } from '#lib/domain/document/lists/all.ts';
import type { ListId } from '#lib/domain/document/lists/all.ts';
import type { Scope } from '#lib/domain/document/scope.ts';
import type { SheetCell } from '#lib/domain/document/workbook/model.ts';
import type { Goal, Measure } from '#lib/domain/sections/content.ts';
import { latestOutcome, latestResult } from '../placeholders/results.ts';

export type ValueIn = (scope: Scope) => SheetCell | undefined;

export const numberCell = (number: number | undefined): SheetCell | undefined =>
	number === undefined ? undefined : { kind: 'number', number };

const textCell = (text: string): SheetCell => ({ kind: 'text', text });

const dateCell = (date: string | undefined): SheetCell | undefined =>
	date === undefined ? undefined : { kind: 'date', date };

/** From the measure of the row. */
export const ofMeasure =
	(read: (measure: Measure) => number | undefined): ValueIn =>
	({ bound }) => {
		const measure = boundRow(bound, 'measure');
		return measure && numberCell(read(measure));
	};

export const cost: ValueIn = ({ bound }) => {
	const number = boundRow(bound, 'measure')?.cost?.amount;
	return number === undefined ? undefined : { kind: 'number', number, unit: 'kronor' };
};

export const ofOutcome =
	(read: 'done' | 'planned'): ValueIn =>
	(scope) => {
		const measure = boundRow(scope.bound, 'measure');
		return measure && numberCell(latestOutcome(measure.id, scope)?.[read]);
	};

export const ofGoal =
	(read: (goal: Goal) => number | undefined): ValueIn =>
	({ bound }) => {
		const goal = boundRow(bound, 'goal');
		return goal && numberCell(read(goal));
	};

export const ofResult =
	(read: 'value' | 'year'): ValueIn =>
	(scope) => {
		const goal = boundRow(scope.bound, 'goal');
		return goal && numberCell(latestResult(goal.id, scope)?.value?.[read]);
	};

export const countOf =
	(list: ListId): ValueIn =>
	(scope) =>
		numberCell(lists[list](scope).length);

export const begins: ValueIn = ({ bound }) => {
	const start = boundRow(bound, 'measure')?.time?.start;
	return start === 'on_signing' ? textCell('När alla har undertecknat') : dateCell(start);
};

export const ends: ValueIn = ({ bound }) => {
	const end = boundRow(bound, 'measure')?.time?.end;
	return end === 'open' ? textCell('Tills vidare') : dateCell(end);
};

export const isPromise: ValueIn = ({ bound }) => {
	const promise = boundRow(bound, 'measure')?.isPromise;
	return promise === undefined ? undefined : textCell(promise ? 'Ja' : 'Nej');
};
