/** What of the agreement is told to residents, and what is left out of it. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';
import { composed, composedOf } from '../placeholders/composed.ts';
import { sentences } from '../placeholders/composed-situation.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { isProperIn } from '../placeholders/named.ts';
import { memoPlaceholders } from '../memo/placeholders.ts';
import { promisePlaceholders } from '../promise/placeholders.ts';

const eachSentence = /[^.!?]+[.!?]*\s*/gu;

/** Sentences that name a place which the parties keep to themselves are left out. */
function withoutSecretPlaces(text: string, { places = [] }: FocusArea): string {
	const kept = places
		.filter((place) => place.public !== true)
		.flatMap(({ name }) => name?.trim().toLocaleLowerCase('sv') || []);
	return (text.match(eachSentence) ?? [])
		.filter((sentence) => !kept.some((name) => sentence.toLocaleLowerCase('sv').includes(name)))
		.join('')
		.trim();
}

export const publicPlaceholders = {
	municipalityPlace: promisePlaceholders.promisePlace,
	deprioritisedNames: memoPlaceholders.deprioritisedNames,
	publicPurposes: composed(['initiation.purposes'], ({ initiation }, scope) =>
		(initiation.purposes ?? []).map(({ text }) =>
			text === undefined ? '' : fit(text, 'attClause', isProperIn(scope.facts))
		)
	),
	'focusArea.publicText': composedOf(
		'focusArea',
		['problemWhat', 'places'],
		(area, scope) =>
			area.problemWhat && withoutSecretPlaces(sentences([area.problemWhat], scope), area)
	)
} as const satisfies Resolvers;
