/** The dates ahead, as the agreement itself sets them. */
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { inForce } from '#lib/domain/checks/in-force.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { clocksIn } from './clocks.ts';
import { daysBetween } from './days.ts';
import { nextOccurrence } from './intervals.ts';

export type DateKind =
	| 'milestone'
	| 'pictureDeadline'
	| 'situationDue'
	| 'municipalPlanDue'
	| 'leadership'
	| 'meeting'
	| 'check'
	| 'steeringReport'
	| 'promiseReport'
	| 'evaluation'
	| 'annexExpires'
	| 'forumEnds'
	| 'planEnds'
	| 'extensionAsk'
	| 'revision'
	| 'periodEnds'
	| 'postponed';

export interface UpcomingDate {
	readonly kind: DateKind;
	/** ISO date. */
	readonly date: string;
	/** Days from today; negative when it has passed. */
	readonly days: number;
	/** Id of the row it comes from. */
	readonly id?: string;
	/** Path of the date. */
	readonly path: string;
}

type Dated = Omit<UpcomingDate, 'days' | 'date'> & { readonly date: string | undefined };

/**
 * What comes next, soonest first. Only what has to be done though its day has gone stays behind today: the law's clocks,
 * the revision, and what was to be decided.
 */
export function upcoming(state: AgreementState, today: string): readonly UpcomingDate[] {
	const content = inForce(withoutMeasures(state));
	const ahead = [...rowDates(content, today), ...singleDates(content)].filter(
		({ date }) => date !== undefined && date >= today
	);
	return [...ahead, ...clockDates(content, today), ...postponedDates(state)]
		.flatMap(({ date, ...rest }) =>
			date === undefined ? [] : [{ ...rest, date, days: daysBetween(today, date) }]
		)
		.sort((a, b) => a.date.localeCompare(b.date) || a.path.localeCompare(b.path));
}

/** Measures hold no date of this list, and there may be thousands: this is worked out at every change. */
function withoutMeasures(state: AgreementState): AgreementState {
	const { measures: _, ...actionPlan } = state.content.actionPlan;
	return { ...state, content: { ...state.content, actionPlan, focusAreas: {} } };
}

function rowDates(content: AgreementContent, today: string): readonly Dated[] {
	const { initiation, structure, followUp } = content;
	const at =
		(kind: DateKind, list: string, name: string) =>
		(row: { readonly id: string }, date: string | undefined): Dated => ({
			kind,
			id: row.id,
			date,
			path: `${list}.${row.id}.${name}`
		});
	const milestone = at('milestone', 'initiation.milestones', 'date');
	const leadership = at('leadership', 'followUp.leadershipDates', 'date');
	const check = at('check', 'followUp.checks', 'firstDate');
	const meeting = at('meeting', 'followUp.meetings', 'date');
	const annex = at('annexExpires', 'followUp.annexes', 'validUntil');
	const forum = at('forumEnds', 'structure.forums', 'endDate');
	const next = (first: string | undefined, interval: Parameters<typeof nextOccurrence>[1]) =>
		first && nextOccurrence(first, interval, today);
	return [
		...(initiation.milestones ?? []).map((row) => milestone(row, row.date)),
		...(followUp.leadershipDates ?? []).map((row) => leadership(row, next(row.date, row.repeats))),
		...(followUp.checks ?? []).map((row) => check(row, next(row.firstDate, row.interval))),
		...(followUp.meetings ?? []).map((row) => meeting(row, row.date)),
		...(followUp.annexes ?? []).map((row) => annex(row, row.validUntil)),
		...(structure.forums ?? []).map((row) => forum(row, row.endDate))
	];
}

function singleDates({
	initiation,
	situation,
	actionPlan,
	followUp
}: AgreementContent): readonly Dated[] {
	const ending = (end: string | undefined) => (end === 'open' ? undefined : end);
	return [
		{ kind: 'pictureDeadline', path: 'situation.pictureDeadline', date: situation.pictureDeadline },
		{ kind: 'steeringReport', path: 'followUp.steeringReport', date: followUp.steeringReport },
		{
			kind: 'promiseReport',
			path: 'actionPlan.promises.reportDate',
			date: actionPlan.promises?.reportDate
		},
		{ kind: 'evaluation', path: 'followUp.evaluation.due', date: followUp.evaluation?.due },
		{ kind: 'extensionAsk', path: 'followUp.extension.askBy', date: followUp.extension?.askBy },
		{ kind: 'planEnds', path: 'actionPlan.planPeriod', date: ending(actionPlan.planPeriod?.end) },
		{ kind: 'periodEnds', path: 'initiation.period', date: ending(initiation.period?.end) }
	];
}

const kindOfClock = {
	situation: 'situationDue',
	municipalPlan: 'municipalPlanDue',
	revision: 'revision'
} as const;

function clockDates(content: AgreementContent, today: string): readonly Dated[] {
	return clocksIn(content, today).map(({ kind, due, path }) => ({
		kind: kindOfClock[kind],
		date: due,
		path
	}));
}

function postponedDates({ postponed }: AgreementState): readonly Dated[] {
	return Object.entries(postponed).map(([path, { date }]) => ({ kind: 'postponed', path, date }));
}
