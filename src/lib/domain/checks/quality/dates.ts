/** Time and amount that can be followed up (M7, M8), and dates that pass (SFS 2023:196 6 §). */
import { closeMonths, lawClocks } from '#lib/domain/calendar/clocks.ts';
import { addMonths } from '#lib/domain/calendar/months.ts';
import { firstRevision } from '#lib/domain/calendar/revision.ts';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { concernsMunicipality } from '#lib/domain/sections/readers.ts';
import { hasQuantity } from '../blank.ts';
import { measures } from './lists.ts';
import { placed, type Reading } from './reading.ts';
import { each, named, once, warning, type Rule, type Rules } from './rule.ts';
import { vagueAnswers } from './vague.ts';

/** The plan's own period, else the agreement's. */
function planPeriod({ actionPlan, initiation }: AgreementContent) {
	return actionPlan.planPeriod ?? initiation.period;
}

function isOutside({ time }: Measure, { content }: Reading): boolean {
	const plan = planPeriod(content);
	const start = plan?.start === 'on_signing' ? undefined : plan?.start;
	const end = plan?.end === 'open' ? undefined : plan?.end;
	const dates = [time?.start, time?.end === 'open' ? undefined : time?.end];
	return dates
		.filter((date) => date !== undefined)
		.some((date) => (start !== undefined && date < start) || (end !== undefined && date > end));
}

/** Words instead of an interval we can count with are trusted. */
function isRevisedBefore(end: string, content: AgreementContent): boolean {
	const first = firstRevision(content);
	return first === undefined ? content.followUp.revisionInterval !== undefined : first <= end;
}

function clock(kind: 'situation' | 'municipalPlan', { content, today }: Reading) {
	if (!concernsMunicipality(content)) return undefined;
	return lawClocks(content, today).find((one) => one.kind === kind);
}

const planOverdue =
	(basis: 'followedUp' | 'decided'): Rule['find'] =>
	(reading) => {
		const plan = clock('municipalPlan', reading);
		if (plan?.basis !== basis || plan.standing !== 'overdue') return [];
		return [{ path: plan.path, slots: { date: { date: plan.from ?? '' } } }];
	};

export const dateRules = {
	measureWithoutTime: warning(each(measures, 'time', ({ row }) => row.time?.start === undefined)),
	measureWithoutQuantity: warning(
		each(measures, 'quantity', ({ row }) => !hasQuantity(row.quantity))
	),
	vagueWords: warning(({ content }) => vagueAnswers(content)),
	measureOutsidePeriod: warning(
		each(measures, 'time', ({ row }, reading) => isOutside(row, reading))
	),
	endWithoutRevision: warning(({ content }) => {
		const end = content.initiation.period?.end;
		if (end === undefined || end === 'open' || isRevisedBefore(end, content)) return [];
		return [{ path: 'followUp.revisionInterval', slots: { date: { date: end } } }];
	}),
	openEndedWithoutRevision: warning(
		once(
			'followUp.revisionInterval',
			({ content }) =>
				content.initiation.period?.end === 'open' &&
				content.followUp.revisionInterval === undefined &&
				firstRevision(content) === undefined
		)
	),
	costNotDecided: warning(
		each(
			measures,
			'cost',
			({ row: { cost } }) => (cost?.amount ?? 0) > 0 && cost?.decided !== 'yes'
		)
	),
	pictureTooOld: warning((reading) => {
		const picture = clock('situation', reading);
		const limit = addMonths(reading.today, closeMonths);
		if (picture?.due === undefined || picture.due > limit) return [];
		return [{ path: picture.path, slots: { date: { date: picture.from ?? '' } } }];
	}),
	planFollowUpTooOld: warning(planOverdue('followedUp')),
	planNeverFollowedUp: warning(planOverdue('decided')),
	annexExpired: warning(({ content, today }) =>
		placed(content.followUp.annexes, 'followUp.annexes')
			.filter(({ row }) => row.validUntil !== undefined && row.validUntil < today)
			.map(({ row, path, position }) => ({
				path: `${path}.validUntil`,
				slots: {
					annex: named(row.title, 'annex', position),
					date: { date: row.validUntil ?? '' }
				}
			}))
	)
} satisfies Rules;
