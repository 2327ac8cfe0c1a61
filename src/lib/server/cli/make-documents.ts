import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeSaveFile } from '#lib/server/docx/save-file.ts';
import { cliText } from '#lib/text/cli.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
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

/** Makes the agreement and its action plan. A decided agreement is final; one in the making only when asked for. */
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
		status: file.status,
		version: '1',
		today,
		edition
	};
	return {
		ok: true,
		edition,
		files: [
			{ name: 'overenskommelse.docx', bytes: await writeSaveFile(agreementDocument(facts), facts) },
			{ name: 'atgardsplan.docx', bytes: await writeSaveFile(actionPlanDocument(facts), facts) }
		]
	};
}
