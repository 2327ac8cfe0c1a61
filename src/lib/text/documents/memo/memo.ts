/** The case for the committee, the board or the council, from the agreement's own answers (H8, G5–G7). */
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import { sharedTexts } from '../compose.ts';
import { assessmentChapter } from './assessment.ts';
import { citizenChapter } from './citizen.ts';
import { consequencesChapter } from './consequences.ts';
import { attachmentsChapter, dispatchChapter } from './ending.ts';
import { memoFront, memoHead } from './head.ts';
import { matterChapter } from './matter.ts';
import { memoPlaceholders } from './placeholders.ts';
import { preparationChapter } from './preparation.ts';
import { proposalChapter } from './proposal.ts';
import { summaryChapter } from './summary.ts';

export const memoTexts: OutlinedTexts = {
	...sharedTexts,
	resolvers: { ...sharedTexts.resolvers, ...memoPlaceholders },
	kind: 'memo',
	look: 'letter',
	head: memoHead,
	front: memoFront,
	chapters: [
		proposalChapter,
		summaryChapter,
		matterChapter,
		citizenChapter,
		preparationChapter,
		assessmentChapter,
		consequencesChapter,
		attachmentsChapter,
		dispatchChapter
	]
};

export function memoDocument(facts: DocumentFacts): DocumentModel {
	return composeOutlined(facts, memoTexts);
}
