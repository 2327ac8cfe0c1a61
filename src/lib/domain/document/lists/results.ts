/** Measures and goals by what became of them. */
import type { FocusArea, Goal, Measure } from '#lib/domain/sections/content.ts';
import { hasText } from '../answers.ts';
import { judgeGoal, type GoalJudgement } from '../judge-goal.ts';
import { latestResults, type Outcome } from '../latest-results.ts';
import { overlaps } from '../report-period.ts';
import type { Scope } from '../scope.ts';
import { rowsAs, type Item, type ListOf } from './item.ts';

const followUp = ({ facts }: Scope) => facts.content.followUp;

/** Measures whose time touches the period of the report; one without time may. */
function planned({ facts: { content } }: Scope): readonly Measure[] {
	const period = content.followUp.councilReport?.period;
	return (content.actionPlan.measures ?? []).filter(
		({ title, time }) => hasText(title) && overlaps(time, period)
	);
}

const plannedThat = (holds: (outcome: Outcome | undefined) => boolean): ListOf => {
	return (scope) => {
		const { outcomes } = latestResults(followUp(scope));
		return rowsAs(
			'measure',
			planned(scope).filter(({ id }) => holds(outcomes.get(id)))
		);
	};
};

/** Behind the plan, stopped or not done at all. */
function isOffPlan(outcome: Outcome | undefined): boolean {
	const { status, done, deviation } = outcome ?? {};
	if (status === 'done') return false;
	return (
		['yellow', 'red', 'ended', 'paused'].includes(status ?? '') || done === 0 || hasText(deviation)
	);
}

interface Placed {
	readonly area: FocusArea;
	readonly goal: Goal;
}

const goals = ({ facts }: Scope): readonly Placed[] =>
	(facts.content.focusAreas.areas ?? []).flatMap((area) =>
		(hasText(area.name) ? (area.goals ?? []) : [])
			.filter(({ text }) => hasText(text))
			.map((goal) => ({ area, goal }))
	);

const goalsJudged = (...judgements: readonly GoalJudgement[]): ListOf => {
	return (scope) => {
		const results = latestResults(followUp(scope)).goals;
		return goals(scope)
			.filter(({ goal }) => judgements.includes(judgeGoal(goal, results.get(goal.id))))
			.map(asItem);
	};
};

const asItem = ({ area, goal }: Placed): Item => ({
	id: goal.id,
	bound: { focusArea: area, goal }
});

export const resultLists = {
	measureOfPeriod: plannedThat(() => true),
	measureDone: plannedThat((outcome) => outcome?.status === 'done'),
	measureReported: plannedThat((outcome) => outcome?.status !== undefined),
	measureWithOutcome: plannedThat((outcome) => outcome !== undefined),
	measureOffPlan: plannedThat(isOffPlan),
	measureReviewed: plannedThat(
		(outcome) => outcome?.decision !== undefined && outcome.decision !== 'undecided'
	),
	measureToChange: plannedThat((outcome) => ['change', 'end'].includes(outcome?.decision ?? '')),
	goalOfAgreement: (scope) => goals(scope).map(asItem),
	goalFollowedUp: (scope) => {
		const results = latestResults(followUp(scope)).goals;
		return goals(scope)
			.filter(({ goal }) => results.has(goal.id))
			.map(asItem);
	},
	goalOnTrack: goalsJudged('reached', 'towards'),
	goalOffTrack: goalsJudged('away', 'still'),
	goalNotJudged: goalsJudged('unknown')
} as const satisfies Readonly<Record<string, ListOf>>;
