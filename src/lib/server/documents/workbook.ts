import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { DocumentHead } from '#lib/domain/document/model.ts';
import { hasFinal, kindOfFile } from '#lib/text/documents/kinds.ts';
import { workbookOf } from '#lib/text/documents/workbook/compose.ts';
import { createXlsxWriter } from '#lib/server/xlsx/writer.ts';
import { factsOf } from '#lib/server/pages/paper.ts';

export interface WrittenWorkbook {
	readonly head: DocumentHead;
	/** Number of the version. */
	readonly version: string;
	readonly xlsx: Uint8Array<ArrayBuffer>;
}

/** The lists of a document that has lists; `missing` for one without, `blocked` as for a download. */
export async function writtenWorkbook(
	state: AgreementState,
	file: string,
	edition: DocumentFacts['edition'],
	now: string
): Promise<WrittenWorkbook | 'blocked' | 'missing'> {
	const kind = kindOfFile(file);
	const compose = kind && workbookOf(kind.id);
	const facts = factsOf(state, now, edition);
	if (!kind || !compose || kind.isOffered?.(facts) === false) return 'missing';
	if (edition === 'final' && !hasFinal(kind, state.content)) return 'blocked';
	const model = compose(facts);
	return { head: model.head, version: facts.version, xlsx: await createXlsxWriter().write(model) };
}
