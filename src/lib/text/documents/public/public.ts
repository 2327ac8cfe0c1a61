/** The agreement for residents, without what should not be published (SFS 2023:196 12 § 3). */
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { HeadOutline, OutlinedTexts } from '#lib/domain/document/texts.ts';
import { sharedTexts } from '../compose.ts';
import { residentsHead } from '../promise/heads.ts';
import { publicChapters, publicFront } from './chapters.ts';
import { publicPlaceholders } from './placeholders.ts';

const head: HeadOutline = {
	...residentsHead,
	documentType: 'Överenskommelsen i korthet',
	title: [
		{
			when: { given: ['municipalityPlace'] },
			text: 'Så arbetar vi tillsammans mot brott i {municipalityPlace}'
		},
		{ text: 'Så arbetar vi tillsammans mot brott' }
	],
	shortTitle: 'Så arbetar vi tillsammans mot brott'
};

export const publicTexts: OutlinedTexts = {
	...sharedTexts,
	resolvers: { ...sharedTexts.resolvers, ...publicPlaceholders },
	kind: 'publicVersion',
	look: 'promise',
	head,
	front: publicFront,
	chapters: publicChapters
};

export function publicDocument(facts: DocumentFacts): DocumentModel {
	return composeOutlined(facts, publicTexts);
}
