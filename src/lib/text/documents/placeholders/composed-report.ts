/** How the measures went, counted and put in words for the council. */
import { boundRow } from '#lib/domain/document/bound.ts';
import { lists, type ListId } from '#lib/domain/document/lists/all.ts';
import { isWithin } from '#lib/domain/document/report-period.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import { given } from './answer.ts';
import { composedOf } from './composed.ts';
import { sentences } from './composed-situation.ts';
import { phraseIn } from './named.ts';
import { latestOutcome } from './results.ts';
import { asCell, asSentence } from './texts.ts';
import { reportPhrases, standingTexts, type Standing } from './words-reports.ts';

const asked = ['actionPlan.measures', 'followUp.outcomes'];

/** A count in words; none at all is no answer. */
const count =
	(list: ListId): Resolver =>
	(scope) => {
		const { length } = lists[list](scope);
		return given(length === 0 ? undefined : numberWord(length), asked);
	};

/** `tre är klara`, `en följer planen`; what is not reported is said last. */
function standings(scope: Scope): readonly string[] {
	const counts = new Map<Standing, number>();
	for (const { id } of lists.measureOfPeriod(scope)) {
		const standing = latestOutcome(id, scope)?.status ?? 'unreported';
		counts.set(standing, (counts.get(standing) ?? 0) + 1);
	}
	return Object.entries(standingTexts).flatMap(([standing, text]) => {
		const number = counts.get(standing as Standing) ?? 0;
		return number === 0 ? [] : [text(numberWord(number), number)];
	});
}

/** `Skäl: … Följd: … Åtgärden fortsätter som förut.`; a decision to change stands in its own chapter. */
function whatHappened({ id }: Measure, scope: Scope): string {
	const { status, deviation, consequence, decision } = latestOutcome(id, scope) ?? {};
	const { reason, consequence: result, continuing } = reportPhrases;
	const labelled = (label: string, text: string | undefined) =>
		text === undefined ? '' : `${label}: ${asSentence(text, scope)}`;
	return [
		status === undefined ? '' : `${optionLabel('measureStatus', status)}.`,
		labelled(reason, deviation),
		labelled(result, consequence),
		decision === 'keep' || decision === 'undecided' ? continuing[decision] : ''
	]
		.filter(Boolean)
		.join(' ');
}

function change({ id }: Measure, scope: Scope): string {
	const { decision, decisionReason } = latestOutcome(id, scope) ?? {};
	const what = decision === 'end' ? reportPhrases.ended : reportPhrases.changed;
	const why = decisionReason === undefined ? '' : capitalFirst(asSentence(decisionReason, scope));
	return [`${what}.`, why].filter(Boolean).join(' ');
}

/** Why a measure goes on, or why that is not decided. */
function kept({ id }: Measure, scope: Scope): string | undefined {
	const { decision, decisionReason } = latestOutcome(id, scope) ?? {};
	if (decisionReason === undefined || (decision !== 'keep' && decision !== 'undecided'))
		return undefined;
	return `${reportPhrases.kept[decision]}: ${asCell(decisionReason, scope)}`;
}

/** `Styrgruppen ska mötas varje kvartal och möttes tre gånger.` */
const forumMet: Resolver = ({ bound, facts }) => {
	const forum = boundRow(bound, 'forum');
	if (!forum) return given(undefined, ['followUp.meetings']);
	const { meetings = [], councilReport } = facts.content.followUp;
	const held = meetings.filter(
		({ forum: of, date, items }) =>
			of === forum.id &&
			date !== undefined &&
			date <= facts.today &&
			isWithin(date, councilReport?.period) &&
			items !== undefined
	).length;
	const met = reportPhrases.met(held, numberWord(held));
	const often = intervalText(forum.interval, forum.intervalOther);
	return given(often ? `${reportPhrases.shallMeet} ${often} ${reportPhrases.and} ${met}` : met, [
		'followUp.meetings',
		'structure.forums'
	]);
};

export const reportComposed = {
	periodMeasuresCount: count('measureOfPeriod'),
	offPlanCount: count('measureOffPlan'),
	measureStandings: (scope) => given(standings(scope), asked),
	'measure.area': composedOf('measure', ['focusArea'], ({ focusArea }, scope) => {
		const areas = scope.facts.content.focusAreas.areas ?? [];
		return asCell(phraseIn(scope, areas.find(({ id }) => id === focusArea)?.name), scope);
	}),
	/** Only what is reported: that nothing is does not mean that nothing has begun. */
	'measure.reported': composedOf('measure', ['id'], ({ id }, scope) => {
		const status = latestOutcome(id, scope)?.status;
		return status && optionLabel('measureStatus', status);
	}),
	'measure.happened': composedOf('measure', ['id'], whatHappened),
	'measure.toChange': composedOf('measure', ['id'], change),
	'measure.kept': composedOf('measure', ['id'], kept),
	'need.whole': composedOf('need', ['need', 'action'], ({ need, action }, scope) =>
		sentences([need, action], scope)
	),
	'forum.met': forumMet
} as const satisfies Resolvers;
