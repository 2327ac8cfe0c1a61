/** From cause to goal, measure and indicator: Brå 4.1 and 4.2; real-agreements (d). */
import { isBlank } from '../blank.ts';
import { fold, wordsPattern } from '../fold.ts';
import { areas, goals, measures } from './lists.ts';
import { placed, type Placed } from './reading.ts';
import { each, named, warning, type List, type Rules } from './rule.ts';
import type { FocusArea, Goal, Indicator } from '#lib/domain/sections/content.ts';
import type { Reading } from './reading.ts';

/** "Work for", "cherish", "promote", "support": nobody can tell when it is done. */
const weakVerb = new RegExp(
	`^(?:att )?${wordsPattern(['verka for', 'varna', 'framja', 'stodja', 'arbeta for', 'arbeta med']).source}`
);

const indicators: List<Placed<Indicator>> = {
	rows: ({ areas }) =>
		areas.flatMap(({ row, path }) => placed(row.indicators, `${path}.indicators`)),
	slots: ({ row, position }) => ({ indicator: named(row.name, 'indicator', position) })
};

const known = (ids: readonly string[] | undefined, existing: ReadonlySet<string>): boolean =>
	(ids ?? []).some((id) => existing.has(id));

/** A state is reached or not; it has no value to start from. */
const lacksBaseline = (goal: Goal, area: FocusArea): boolean =>
	goal.direction !== 'state' &&
	goal.baseline?.value === undefined &&
	isBlank(goal.baselineDue) &&
	isBlank(area.noBaselinePlan);

const lacksTarget = ({ direction, target }: Goal): boolean =>
	(direction === 'down' || direction === 'up') &&
	(target?.value === undefined || target.year === undefined);

const measuredBy = ({ indicator }: Goal, reading: Reading): Indicator | undefined =>
	reading.indicators.get(indicator ?? '');

export const chainGoalRules = {
	goalWithoutCause: warning(
		each(goals, 'causes', ({ row }, { causeIds }) => !known(row.causes, causeIds))
	),
	goalWithoutIndicator: warning(
		each(goals, 'indicator', ({ row }, reading) => measuredBy(row, reading) === undefined)
	),
	goalWithoutBaseline: warning(
		each(goals, 'baseline', ({ row, area }) => lacksBaseline(row, area))
	),
	goalWithoutTarget: warning(each(goals, 'target', ({ row }) => lacksTarget(row))),
	goalWeakVerb: warning(
		each(goals, 'text', ({ row }) => weakVerb.test(fold(row.text ?? '').trim()))
	),
	goalWithoutMeasure: warning(
		each(goals, '', ({ row }, { goalsWithMeasure }) => !goalsWithMeasure.has(row.id))
	),
	noEffectGoal: warning(
		each(areas, 'goals', ({ row: { goals = [] } }) =>
			goals.length > 0
				? goals.every(({ kind }) => kind === 'process' || kind === 'production')
				: false
		)
	),
	indicatorWithoutSource: warning(
		each(indicators, 'source', ({ row }) =>
			row.source === 'other' ? isBlank(row.sourceOther) : row.source === undefined
		)
	),
	activityCountsAsEffect: warning(
		each(
			goals,
			'indicator',
			({ row }, reading) =>
				row.kind === 'effect' && measuredBy(row, reading)?.followsActivity === true,
			({ row }, reading) => ({ indicator: named(measuredBy(row, reading)?.name, 'indicator') })
		)
	),
	measureWithoutArea: warning(
		each(measures, 'focusArea', ({ row }, { areaById }) => !areaById.has(row.focusArea ?? ''))
	),
	measureWithoutCause: warning(
		each(measures, 'causes', ({ row }, { causeIds }) => !known(row.causes, causeIds))
	),
	measureWithoutGoal: warning(
		each(measures, 'goals', ({ row }, { goalIds }) => !known(row.goals, goalIds))
	)
} satisfies Rules;
