/** The picture of the situation: sources, gaps, figures and how problems were chosen. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent, Problem } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { withUnit } from '#lib/text/swedish/measures.ts';
import { composed, composedOf, counted } from './composed.ts';
import { organisationName, phraseIn } from './named.ts';
import { asSentence } from './texts.ts';
import { criteriaTexts, dialogueTexts } from './words.ts';

const overall = ({ situation }: AgreementContent) =>
	situation.updateRhythm?.find(({ level }) => level === 'overall');

type Ground = keyof NonNullable<Problem['grounds']>;
const grounds: readonly Ground[] = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'];

/** A ground counts when it was rated 2 or 3 for a chosen problem; the checks when they were answered. */
function criteria({ situation }: AgreementContent): readonly string[] {
	const chosen = (situation.problems ?? []).filter(({ choice }) => choice === 'chosen');
	const rated = grounds.filter((ground) =>
		chosen.some((problem) => ['2', '3'].includes(problem.grounds?.[ground] ?? ''))
	);
	const checked = chosen.some(({ checks }) => Object.values(checks ?? {}).some(Boolean));
	return [
		...rated.map((ground) => criteriaTexts[ground]),
		...(checked ? [criteriaTexts.checks] : [])
	];
}

const hasOwnPicture = ({ situation }: AgreementContent, party: string) =>
	(situation.ownPictures ?? []).some((picture) => picture.party === party);

export const situationComposed = {
	situationInterval: composed(['situation.updateRhythm'], (content) => {
		const row = overall(content);
		return intervalText(row?.interval, row?.intervalOther);
	}),
	situationNextDate: composed(['situation.updateRhythm'], (content) => {
		const next = overall(content)?.nextDate;
		return next && dateText(next);
	}),
	levelsCount: counted('situation.updateRhythm', ({ situation }) => situation.updateRhythm?.length),
	ownPictureParties: composed(['situation.ownPictures'], ({ situation }, scope) =>
		(situation.ownPictures ?? []).map(({ party }) => organisationName(party, scope) ?? '')
	),
	otherPictureParties: composed(['situation.ownPictures'], (content, scope) =>
		(content.initiation.parties ?? [])
			.filter(({ id }) => !hasOwnPicture(content, id))
			.map(({ id }) => organisationName(id, scope) ?? '')
	),
	'source.name': composedOf('source', ['source', 'period'], (row, scope) => {
		const label =
			row.source === 'other'
				? row.sourceOther
				: row.source && optionLabel('figureSource', row.source);
		return [phraseIn(scope, label), row.period?.trim()].filter(Boolean).join(', ');
	}),
	gapsCount: counted('situation.gaps', ({ situation }) => situation.gaps?.length),
	'gap.text': composedOf('gap', ['gap', 'effect', 'action'], ({ gap, effect, action }, scope) =>
		sentences([gap, effect, action], scope)
	),
	dialogues: composed(['situation.dialogues'], ({ situation }, scope) =>
		(situation.dialogues ?? []).map(({ kind, kindOther, date }) => {
			const name =
				kind === 'other' || kind === undefined ? phraseIn(scope, kindOther) : dialogueTexts[kind];
			return name !== '' && date ? `${name} den ${dateText(date)}` : name;
		})
	),
	'figure.value': composedOf('figure', ['value', 'unit'], ({ value, unit }) => {
		const written = value?.trim();
		return written ? withUnit(written, unit) : undefined;
	}),
	activityFigures: composed(['situation.keyFigures', 'focusAreas.areas'], (content, scope) => {
		const figures = [
			...(content.situation.keyFigures ?? []),
			...(content.focusAreas.areas ?? []).flatMap(({ indicators }) => indicators ?? [])
		];
		const names = figures
			.filter(({ followsActivity }) => followsActivity === true)
			.map(({ name }) => phraseIn(scope, name));
		return [...new Set(names)];
	}),
	priorityCriteria: composed(['situation.problems'], criteria),
	deprioritisedCount: counted(
		'situation.problems',
		({ situation }) =>
			situation.problems?.filter(({ choice }) => choice !== undefined && choice !== 'chosen').length
	),
	viewsCount: counted('review.statements', ({ review }) => review.statements?.length)
} as const satisfies Resolvers;

/** Several answers as sentences after each other. */
export function sentences(parts: readonly (string | undefined)[], scope: Scope): string {
	return parts
		.map((part) => (part === undefined ? '' : capitalSentence(part, scope)))
		.filter((part) => part !== '')
		.join(' ');
}

function capitalSentence(text: string, scope: Scope): string {
	const sentence = asSentence(text, scope);
	return sentence.charAt(0).toLocaleUpperCase('sv') + sentence.slice(1);
}
