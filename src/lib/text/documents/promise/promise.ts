/** The promise to residents on one page, and how it went (B12, SFS 2023:196 12 § 3). */
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import { sharedTexts } from '../compose.ts';
import { contactChapter, tellingChapter } from './ending.ts';
import { promiseHead, resultHead } from './heads.ts';
import { promiseFront, seenClauses } from './opening.ts';
import { promisePlaceholders } from './placeholders.ts';
import { promisesChapter } from './promises.ts';
import { effectChapter, resultChapter, resultFront } from './result.ts';

const resolvers = { ...sharedTexts.resolvers, ...promisePlaceholders };

export const promiseTexts: OutlinedTexts = {
	...sharedTexts,
	resolvers,
	kind: 'promise',
	look: 'promise',
	head: promiseHead,
	front: promiseFront,
	chapters: [
		{
			id: 'seen',
			heading: 'Det här har vi sett',
			unnumbered: true,
			sections: [{ id: 'seen.main', clauses: seenClauses }]
		},
		promisesChapter,
		tellingChapter,
		contactChapter
	]
};

export const promiseResultTexts: OutlinedTexts = {
	...sharedTexts,
	resolvers,
	kind: 'promiseResult',
	look: 'promise',
	head: resultHead,
	front: resultFront,
	chapters: [resultChapter, effectChapter]
};

export function promiseDocument(facts: DocumentFacts): DocumentModel {
	return composeOutlined(facts, promiseTexts);
}

export function promiseResultDocument(facts: DocumentFacts): DocumentModel {
	return composeOutlined(facts, promiseResultTexts);
}
