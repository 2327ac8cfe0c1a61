import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { hasText } from '../answers.ts';
import type { DocumentFacts } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

/** Before anybody has chosen, every optional chapter is wanted. */
export function wants(facts: DocumentFacts, chapter: OptionOf<'optionalChapter'>): boolean {
	return facts.content.review.optionalChapters?.includes(chapter) ?? true;
}

export const documentConditions = {
	isDraft: ({ facts }) => facts.edition === 'draft',
	shortFormIsWanted: ({ facts }) => facts.content.review.documentForm === 'short',
	forewordWanted: ({ facts }) =>
		wants(facts, 'foreword') && hasText(facts.content.initiation.leaderMessage),
	signedElectronically: ({ facts }) =>
		(facts.content.review.signing ?? []).some(({ method }) => method === 'digital')
} as const satisfies ConditionsOf;
