import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeWordFile } from '#lib/server/docx/save-file.ts';
import { cliText } from '#lib/text/cli.ts';
import { hasFinal, offeredDocuments, type OfferedDocument } from '#lib/text/documents/kinds.ts';
import { asciiName } from '#lib/server/http/file-name.ts';
import type { FileToWrite } from './write-files.ts';

const undecided: readonly LifecycleStatus[] = ['drafting', 'awaitingApproval'];

export interface Order {
	readonly final: boolean;
	/** ISO date that the documents are made. */
	readonly today: string;
}

export type MakeResult =
	| {
			readonly ok: true;
			readonly files: readonly FileToWrite[];
			readonly edition: DocumentFacts['edition'];
	  }
	| { readonly ok: false; readonly message: string };

/** Makes every document that the agreement holds enough for. A decided agreement is final; one in the making only when asked for. */
export async function makeDocuments(
	file: AgreementFile,
	{ final, today }: Order
): Promise<MakeResult> {
	const missing = blocksFinal(file.content);
	if (final && missing.length > 0) {
		const lines = missing.map((need) =>
			cliText.problem(cliText.blocks[need].path, cliText.blocks[need].reason)
		);
		return { ok: false, message: [cliText.blocked, ...lines, cliText.draftInstead].join('\n') };
	}
	const decided = final || !undecided.includes(file.status);
	const edition = decided && missing.length === 0 ? 'final' : 'draft';
	const facts: DocumentFacts = {
		agreementId: file.id,
		content: file.content,
		postponed: file.postponed,
		...(file.logotypes && { logotypes: file.logotypes }),
		status: file.status,
		version: '1',
		today,
		edition
	};
	const files: FileToWrite[] = [];
	for (const offered of offeredDocuments(facts)) {
		const { kind, choice } = offered;
		const edited = hasFinal(kind, file.content) ? facts : { ...facts, edition: 'draft' as const };
		const bytes = await writeWordFile(kind.compose(edited, choice?.id), edited);
		files.push({ name: freeName(offered, files), bytes });
	}
	return { ok: true, edition, files };
}

/** Two forums may have the same name: the second then goes by its id. */
function freeName({ kind, choice }: OfferedDocument, taken: readonly FileToWrite[]): string {
	if (!choice) return `${kind.file}.docx`;
	const named = `${kind.file}-${asciiName(choice.name)}.docx`;
	return taken.some(({ name }) => name === named) ? `${kind.file}-${choice.id}.docx` : named;
}
