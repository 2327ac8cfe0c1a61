import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { archived } from './archive.ts';
import { writtenDocument, type WrittenDocument } from './written.ts';

/** Stands for every document where a file is asked for. */
export const everyDocument = 'allt';

export const editionIn = (query: URLSearchParams): DocumentFacts['edition'] =>
	query.get('utgava') === 'slutlig' ? 'final' : 'draft';

/** The Word files behind an address: one, or every one for `allt`. `blocked` and `missing` as for a download. */
export async function wantedDocuments(
	state: AgreementState,
	file: string,
	query: URLSearchParams,
	now: string
): Promise<readonly WrittenDocument[] | 'blocked' | 'missing'> {
	const edition = editionIn(query);
	if (file === everyDocument) return archived(state, edition, now);
	const choice = query.get('val') ?? undefined;
	const written = await writtenDocument(
		state,
		{ file, edition, ...(choice !== undefined && { choice }) },
		now
	);
	return typeof written === 'string' ? written : [written];
}
