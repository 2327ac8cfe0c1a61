import { hasFinal, offeredDocument, type OfferedDocument } from '#lib/text/documents/kinds.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeWordFile } from '#lib/server/docx/save-file.ts';
import { factsOf } from '#lib/server/pages/paper.ts';

/** One document of an agreement: its kind's file, what it is about where the kind asks, and the edition. */
export interface WantedDocument {
	readonly file: string;
	readonly choice?: string;
	readonly edition: DocumentFacts['edition'];
}

export interface WrittenDocument {
	readonly offered: OfferedDocument;
	readonly edition: DocumentFacts['edition'];
	readonly head: DocumentModel['head'];
	/** Number of the version. */
	readonly version: string;
	readonly docx: Uint8Array;
}

type Written = Promise<WrittenDocument | 'blocked' | 'missing'>;

/** A document is often asked for again (its PDF, the archive); it changes only when the agreement or the day does. */
const known = new WeakMap<AgreementState, Map<string, Written>>();

/** The Word file. `blocked` and `missing` as for a download. `now` is an ISO instant. */
export function writtenDocument(
	state: AgreementState,
	{ file, choice, edition }: WantedDocument,
	now: string
): Written {
	const facts = factsOf(state, now, edition);
	const key = JSON.stringify([file, choice, edition, facts.today]);
	const ofState = known.get(state) ?? new Map<string, Written>();
	known.set(state, ofState);
	const found = ofState.get(key) ?? write(facts, state, { file, choice, edition });
	ofState.set(key, found);
	// What failed is tried anew when it is asked for again.
	found.catch(() => ofState.delete(key));
	return found;
}

async function write(
	facts: DocumentFacts,
	{ content }: AgreementState,
	{ file, choice, edition }: WantedDocument
): Written {
	const offered = offeredDocument(facts, file, choice);
	if (!offered) return 'missing';
	if (edition === 'final' && !hasFinal(offered.kind, content)) return 'blocked';
	const model = offered.kind.compose(facts, choice);
	const docx = await writeWordFile(model, facts);
	return { offered, edition, head: model.head, version: facts.version, docx };
}
