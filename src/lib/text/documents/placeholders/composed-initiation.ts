/** Why, where and for how long: what is made from several answers about the agreement itself. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { periodText, shortPeriod } from '#lib/text/swedish/periods.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { composed, composedOf, counted } from './composed.ts';
import { isProperIn, phraseIn } from './named.ts';
import { asSentence } from './texts.ts';
import { phrases } from './words.ts';

interface Decision {
	readonly body?: string;
	readonly date?: string;
	readonly paragraph?: string;
}

/** `kommunstyrelsen den 14 december 2026, § 145`. */
export function decisionText({ body, date, paragraph }: Decision, scope: Scope): string {
	const who = phraseIn(scope, body);
	if (who === '' || date === undefined) return who;
	const when = `${who} den ${dateText(date)}`;
	return paragraph ? `${when}, § ${paragraph.replace(/^§\s*/u, '')}` : when;
}

export const initiationComposed = {
	parentPeriod: composed(
		['initiation.parentAgreement.validFrom', 'initiation.parentAgreement.validTo'],
		({ initiation: { parentAgreement } }) =>
			parentAgreement &&
			periodText({ start: parentAgreement.validFrom, end: parentAgreement.validTo ?? 'open' })
	),
	inheritedCount: counted(
		'initiation.parentAreas',
		({ initiation }) => initiation.parentAreas?.filter(({ use }) => use !== 'not_used').length
	),
	/** A discovered problem is described once, as the need. */
	'origin.text': composedOf('origin', ['text', 'kind'], ({ kind, text }, scope) => {
		const words = kind === 'discovered' ? scope.facts.content.initiation.need : text;
		return words === undefined ? undefined : asSentence(words, scope);
	}),
	originsCount: counted('initiation.origin', ({ initiation }) => initiation.origin?.length),
	needsCount: counted('initiation.supportGaps', ({ initiation }) => initiation.supportGaps?.length),
	decisionRefs: composed(['initiation.cooperationDecisions'], ({ initiation }, scope) =>
		(initiation.cooperationDecisions ?? []).map((decision) => {
			const reference = decision.reference?.trim() ?? '';
			const said = decisionText(decision, scope);
			return said === '' || reference === '' ? said : `${said} (${reference})`;
		})
	),
	'decision.delegation': composedOf(
		'decision',
		['body'],
		(decision) =>
			('delegation' in decision ? decision.delegation : undefined) ??
			('reference' in decision ? decision.reference : undefined)
	),
	purposesShort: composed(['initiation.purposes'], ({ initiation }, scope) =>
		(initiation.purposes ?? []).map(({ text }) =>
			text === undefined
				? ''
				: `${phrases.forPurpose} ${fit(text, 'attClause', isProperIn(scope.facts))}`
		)
	),
	/** Said once when all goals have the same year. */
	targetYear: composed(['initiation.overallGoals'], ({ initiation: { overallGoals = [] } }) => {
		const [first] = overallGoals;
		const isShared = overallGoals.every(({ targetYear }) => targetYear === first?.targetYear);
		return isShared && first?.targetYear !== undefined ? String(first.targetYear) : undefined;
	}),
	principlesCount: counted(
		'initiation.principles',
		({ initiation }) => initiation.principles?.length
	),
	relatedCount: counted(
		'initiation.relatedDocuments',
		({ initiation }) => initiation.relatedDocuments?.length
	),
	'resource.period': composed(['initiation.period'], ({ initiation: { period } }) => {
		const text = period && shortPeriod(period);
		return text && capitalFirst(text);
	}),
	ownAreas: composed(['focusAreas.areas', 'initiation.parentAreas'], (content, scope) =>
		ownAreasIn(scope).map(({ name }) => phraseIn(scope, name))
	),
	ownAreasCount: counted('focusAreas.areas', (_, scope) => ownAreasIn(scope).length)
} as const satisfies Resolvers;

/** Areas of a local agreement that the overall one does not have. */
function ownAreasIn({ facts: { content } }: Scope) {
	const inherited = new Set(content.initiation.parentAreas?.map(({ name }) => name));
	return (content.focusAreas.areas ?? []).filter(({ name }) => name && !inherited.has(name));
}
