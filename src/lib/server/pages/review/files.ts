import type { FileView } from '#lib/client/views/review.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { hasFinal, offeredDocuments, type OfferedDocument } from '#lib/text/documents/kinds.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { pageOf } from '../links.ts';
import { factsOf } from '../paper.ts';

/** The documents: a draft always, the final once it can be made. `today` is an ISO date. */
export function fileViews(
	state: AgreementState,
	today: string
): {
	readonly files: readonly FileView[];
	readonly filesNote?: string;
} {
	const offered = offeredDocuments(factsOf(state, today, 'draft'));
	const files = [
		...offered.flatMap((document, index) => editionsOf(state, document, index === 0)),
		{
			href: pageOf(state.id, 'dokument/overenskommelse.json'),
			name: filesText.everything,
			kind: filesText.json,
			primary: false
		}
	];
	const isBlocked = blocksFinal(state.content).length > 0;
	return { files, ...(isBlocked && { filesNote: filesText.finalBlocked }) };
}

function editionsOf(
	{ id, content }: AgreementState,
	{ kind, choice }: OfferedDocument,
	primary: boolean
): readonly FileView[] {
	const name = choice ? filesText.named(kind.name, choice.name) : kind.name;
	const address = (edition: 'draft' | 'final') => {
		const query = new URLSearchParams({
			...(choice && { val: choice.id }),
			...(edition === 'final' && { utgava: 'slutlig' })
		}).toString();
		return pageOf(id, `dokument/${kind.file}.docx${query && `?${query}`}`);
	};
	const draft = { href: address('draft'), name, kind: filesText.draft, primary };
	if (!hasFinal(kind, content)) return [draft];
	return [draft, { href: address('final'), name, kind: filesText.final, primary: false }];
}
