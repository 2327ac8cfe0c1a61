/** Follow-up, evaluation, validity and annexes: what is made from several answers. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { dateText, daysAfter, monthsAfter } from '#lib/text/swedish/dates.ts';
import { intervalDays, intervalMonths, intervalText } from '#lib/text/swedish/intervals.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { capacityText } from '#lib/text/swedish/measures.ts';
import { kronor } from '#lib/text/swedish/numbers.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import { composed, composedOf, counted } from './composed.ts';
import { nameOf, phraseIn } from './named.ts';
import { ordinal } from './ordinals.ts';
import { sentences } from './composed-situation.ts';
import { asSentence } from './texts.ts';
import { phrases, responseTexts } from './words.ts';

type Check = NonNullable<AgreementContent['followUp']['checks']>[number];

const checkOwners = ({ collects, analyses }: Check, scope: Scope) => [
	...new Set([phraseIn(scope, collects), phraseIn(scope, analyses)])
];

/** The first date from today on that the check falls on. */
function nextDate({ firstDate, interval }: Check, today: string): string | undefined {
	if (firstDate === undefined || interval === undefined) return firstDate;
	const months = intervalMonths[interval];
	const days = intervalDays[interval];
	let date = firstDate;
	for (let turn = 1; date < today && (months ?? days) !== undefined; turn += 1)
		date =
			months === undefined
				? daysAfter(firstDate, turn * (days ?? 0))
				: monthsAfter(firstDate, turn * months);
	return date < today ? undefined : date;
}

/** Annexes dated after the agreement takes effect; the same that the clause speaks of. */
function unfinished({ initiation, followUp }: AgreementContent, today: string) {
	const start = initiation.period?.start;
	const day = start === undefined || start === 'on_signing' ? today : start;
	return (followUp.annexes ?? []).filter(
		({ title, date }) => title && date !== undefined && date > day
	);
}

/** `bilaga 1`, by the place of the annex; undefined when there is none of that kind. */
export function annexOfKind(kind: string, { followUp }: AgreementContent): string | undefined {
	const titled = (followUp.annexes ?? []).filter(({ title }) => title);
	const index = titled.findIndex((annex) => annex.kind === kind);
	return index < 0 ? undefined : `${phrases.annex} ${index + 1}`;
}

export const followUpComposed = {
	'followUp.owner': composedOf('followUp', ['collects', 'analyses'], checkOwners),
	'followUp.when': composedOf(
		'followUp',
		['interval', 'firstDate'],
		({ interval, intervalOther, firstDate }) => {
			const often = intervalText(interval, intervalOther);
			if (firstDate === undefined) return often;
			return often
				? `${often}, ${phrases.firstTime} den ${dateText(firstDate)}`
				: dateText(firstDate);
		}
	),
	followUpInterval: composed(['followUp.checks'], ({ followUp: { checks } }) =>
		intervalText(checks?.[0]?.interval, checks?.[0]?.intervalOther)
	),
	followUpOwner: composed(['followUp.checks'], ({ followUp: { checks } }, scope) =>
		phraseIn(scope, checks?.[0]?.collects)
	),
	followUpReceiver: composed(['followUp.checks'], ({ followUp: { checks } }, scope) => {
		const id = checks?.[0]?.receives;
		return id === undefined ? undefined : nameOf('forum', id, scope);
	}),
	planNextFollowUp: composed(['followUp.checks'], ({ followUp }, { facts }) => {
		const dates = (followUp.checks ?? []).map((check) => nextDate(check, facts.today));
		const first = dates.filter((date) => date !== undefined).toSorted()[0];
		return first && dateText(first);
	}),
	evaluationHow: composed(
		['followUp.processEvaluation', 'followUp.effectEvaluation'],
		({ followUp }, scope) =>
			sentences([followUp.processEvaluation, followUp.effectEvaluation], scope)
	),
	evaluationResources: composed(['followUp.resources'], ({ followUp: { resources } }) => [
		(resources?.time && capacityText(resources.time)) ?? '',
		resources?.money === undefined ? '' : kronor(resources.money)
	]),
	leadersFollowUpInterval: composed(
		['followUp.leadershipDates'],
		({ followUp: { leadershipDates } }) =>
			intervalText(leadershipDates?.[0]?.repeats, leadershipDates?.[0]?.repeatsOther)
	),
	documentOwner: composed(
		['followUp.firstRevision.responsible', 'structure.coordinationHolder'],
		({ followUp, mandate }, scope) =>
			phraseIn(
				scope,
				followUp.firstRevision?.responsible ??
					mandate.roles?.find(({ role }) => role === 'coordinator')?.function
			)
	),

	'annex.number': ordinal('annex'),
	'annex.validity': composedOf('annex', ['validUntil'], ({ validUntil }, scope) => {
		if (validUntil !== undefined) return `${phrases.until} den ${dateText(validUntil)}`;
		const { period } = scope.facts.content.initiation;
		return period && shortPeriod(period);
	}),
	annexesCount: counted(
		'followUp.annexes',
		({ followUp }) => followUp.annexes?.filter(({ title }) => title).length
	),
	changeableAnnexes: composed(['followUp.annexes'], ({ followUp }) =>
		(followUp.annexes ?? [])
			.filter(({ title }) => title)
			.flatMap(({ forumMayChange }, index) =>
				forumMayChange ? [`${phrases.annex} ${index + 1}`] : []
			)
	),
	unfinishedAnnexes: composed(['followUp.annexes'], (content, { facts }) =>
		unfinished(content, facts.today).map(({ title }) => title ?? '')
	),
	unfinishedAnnexesDue: composed(['followUp.annexes'], (content, { facts }) => {
		const last = unfinished(content, facts.today)
			.map(({ date }) => date ?? '')
			.toSorted()
			.at(-1);
		return last && dateText(last);
	}),
	situationAnnex: composed(['followUp.annexes'], (content) => annexOfKind('situation', content)),
	'view.answer': composedOf('view', ['response', 'reason'], ({ response, reason }, scope) =>
		[response && responseTexts[response], reason && capitalFirst(asSentence(reason, scope))]
			.filter(Boolean)
			.join(' ')
	)
} as const satisfies Resolvers;
