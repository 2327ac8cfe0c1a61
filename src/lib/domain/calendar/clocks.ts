/** The two clocks: the law's 24 months (SFS 2023:196 6 §) and the agreement's own revision. */
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { inForce } from '#lib/domain/checks/in-force.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { concernsMunicipality } from '#lib/domain/sections/readers.ts';
import { daysBetween } from './days.ts';
import { addMonths } from './months.ts';
import { nextRevision } from './revision.ts';

/** The law says at least every second year; we count 24 months from the latest date. */
const lawMonths = 24;
/** How long before a date it is called close. */
export const closeMonths = 3;

export type ClockKind = 'situation' | 'municipalPlan' | 'revision';

export interface Clock {
	readonly kind: ClockKind;
	/** What the clock counts from. `decided`: the plan is younger than its last follow-up, or has none. */
	readonly basis: 'updated' | 'followedUp' | 'decided' | 'agreed';
	readonly from?: string;
	readonly due?: string;
	/** Days left; negative when overdue. */
	readonly days?: number;
	/** `unknown`: there is no date to count from. */
	readonly standing: 'ok' | 'soon' | 'overdue' | 'unknown';
	/** Path of the date to set. */
	readonly path: string;
}

/** The law's clocks, when a municipality is a party, and the agreement's own. */
export function clocks(state: AgreementState, today: string): readonly Clock[] {
	return clocksIn(inForce(state), today);
}

/** The same, of answers already known to be in force. */
export function clocksIn(content: AgreementContent, today: string): readonly Clock[] {
	return [...(concernsMunicipality(content) ? lawClocks(content, today) : []), own(content, today)];
}

/** The 24 months of the situation picture and of the follow-up of the municipality's plan. */
export function lawClocks(content: AgreementContent, today: string): readonly Clock[] {
	const updated = content.situation.lastUpdated;
	const followedUp = content.followUp.municipalPlanFollowedUp;
	const decided = content.actionPlan.municipalPlan?.date;
	const isYounger = decided !== undefined && (followedUp === undefined || decided > followedUp);
	const dueAfter = (from: string | undefined) => from && addMonths(from, lawMonths);
	return [
		{
			kind: 'situation',
			basis: 'updated',
			path: 'situation.lastUpdated',
			...timed(updated, dueAfter(updated), today)
		},
		{
			kind: 'municipalPlan',
			basis: isYounger ? 'decided' : 'followedUp',
			path: 'followUp.municipalPlanFollowedUp',
			...timed(isYounger ? decided : followedUp, dueAfter(isYounger ? decided : followedUp), today)
		}
	];
}

function own(content: AgreementContent, today: string): Clock {
	return {
		kind: 'revision',
		basis: 'agreed',
		path: 'followUp.firstRevision.date',
		...timed(content.followUp.firstRevision?.date, nextRevision(content, today), today)
	};
}

function timed(from: string | undefined, due: string | undefined, today: string) {
	const start = from === undefined ? {} : { from };
	if (due === undefined) return { ...start, standing: 'unknown' as const };
	const standing = due < today ? 'overdue' : due <= addMonths(today, closeMonths) ? 'soon' : 'ok';
	return { ...start, due, days: daysBetween(today, due), standing } as const;
}
