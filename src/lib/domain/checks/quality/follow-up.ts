/** Follow-up that is planned, and results that lead to a decision (M3, M7, M10, M19, M21, B7, B10; Brå 4.5 and 5). */
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { concernsMunicipality, forumById } from '#lib/domain/sections/readers.ts';
import { hasAmountOfTime, isBlank } from '../blank.ts';
import { listAt, measures } from './lists.ts';
import { placed, type Placed } from './reading.ts';
import { each, named, once, warning, type List, type Rules } from './rule.ts';

const checks = listAt(
	'followUp.checks',
	({ followUp }) => followUp.checks,
	'question',
	({ question }, position) => named(question, 'check', position)
);

type Outcome = NonNullable<AgreementContent['followUp']['outcomes']>[number];

const outcomes: List<Placed<Outcome>> = {
	rows: ({ content }) => placed(content.followUp.outcomes, 'followUp.outcomes'),
	slots: ({ row }, { measureById }) => ({
		measure: named(measureById.get(row.measure ?? '')?.title, 'measure')
	})
};

const hasResult = ({ done, result }: Outcome): boolean => done !== undefined || !isBlank(result);

/** Measures that go on from the last period, though nobody has said what they gave. */
const goingOnBlindly: List<Placed<Measure>> = {
	...measures,
	rows: (reading) => {
		const known = new Set(
			(reading.content.followUp.outcomes ?? []).filter(hasResult).map(({ measure }) => measure)
		);
		return measures
			.rows(reading)
			.filter(({ row }) => row.status === 'continues' || row.status === 'changed')
			.filter(({ row }) => !known.has(row.id));
	}
};

function isEvaluated({ evaluation }: Measure): boolean {
	if (evaluation?.choice === undefined) return false;
	return evaluation.choice !== 'none' || !isBlank(evaluation.reason);
}

export const followUpRules = {
	noFollowUp: warning(once('followUp.checks', ({ content }) => !content.followUp.checks?.length)),
	followUpWithoutReceiver: warning(
		each(
			checks,
			'receives',
			({ row }, { content }) => !row.firstDate || forumById(content, row.receives) === undefined
		)
	),
	noEffectQuestion: warning(
		once('followUp.checks', ({ content }) => {
			const planned = content.followUp.checks ?? [];
			return planned.length > 0 && planned.every(({ kind }) => kind !== 'effect');
		})
	),
	noFollowUpResources: warning(
		once('followUp.resources', ({ content }) => {
			const { time, money } = content.followUp.resources ?? {};
			return !hasAmountOfTime(time) && money === undefined;
		})
	),
	newWithoutEvaluation: warning(
		each(measures, 'evaluation', ({ row }) => row.status === 'new' && !isEvaluated(row))
	),
	prolongedWithoutOutcome: warning(each(goingOnBlindly, 'status', () => true)),
	extendedWithoutFollowUp: warning(
		once(
			'initiation.lessons',
			({ content: { initiation } }) =>
				initiation.renewal === 'extended' && isBlank(initiation.lessons)
		)
	),
	noLeadershipDate: warning(
		once('followUp.leadershipDates', ({ content }) =>
			(content.followUp.leadershipDates ?? []).every(({ date }) => date === undefined)
		)
	),
	noAssemblyReport: warning(
		once('followUp.assemblyReporting', ({ content }) => {
			const { interval, responsible } = content.followUp.assemblyReporting ?? {};
			return concernsMunicipality(content) && (interval === undefined || isBlank(responsible));
		})
	),
	outcomeWithoutDecision: warning(
		each(
			outcomes,
			'decision',
			({ row }) => hasResult(row) && (row.decision === undefined || row.decision === 'undecided')
		)
	)
} satisfies Rules;
