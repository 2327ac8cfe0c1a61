import { exportAgreement } from '#lib/application/export-agreement.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeSaveFile } from '#lib/server/docx/save-file.ts';
import { factsOf } from '#lib/server/pages/paper.ts';
import { dateOf } from '#lib/server/pages/today.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { asciiName, attachment } from './file-name.ts';

const documents = {
	'overenskommelse.docx': { compose: agreementDocument, name: filesText.names.agreement },
	'atgardsplan.docx': { compose: actionPlanDocument, name: filesText.names.actionPlan },
	'overenskommelse.json': undefined
} as const;

export type Download = keyof typeof documents;

export interface File {
	readonly body: Uint8Array<ArrayBuffer> | string;
	readonly headers: Readonly<Record<string, string>>;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function isDownload(name: string): name is Download {
	return Object.hasOwn(documents, name);
}

/** The file, or `blocked` when the final version is asked for and purposes or areas are missing (9 §). */
export async function downloadOf(
	state: AgreementState,
	wanted: Download,
	edition: DocumentFacts['edition'],
	now: string
): Promise<File | 'blocked'> {
	const title = asciiName(titleOf(state.content.initiation)).replace(filesText.saidAlready, '');
	const named = (name: string, ...ends: readonly string[]) =>
		[name, title, ...ends, dateOf(now)].filter(Boolean).join('-');
	const document = documents[wanted];
	if (!document) {
		const body = `${JSON.stringify(exportAgreement(state), null, '\t')}\n`;
		return answer(body, 'application/json', `${named(filesText.names.agreement)}.json`);
	}
	if (edition === 'final' && blocksFinal(state.content).length > 0) return 'blocked';
	const facts = factsOf(state, now, edition);
	const bytes = await writeSaveFile(document.compose(facts), facts);
	const name = named(document.name, filesText.editions[edition]);
	return answer(new Uint8Array(bytes), wordType, `${name}.docx`);
}

function answer(body: File['body'], type: string, name: string): File {
	return {
		body,
		headers: {
			'content-type': type,
			'content-disposition': attachment(name),
			'cache-control': 'private, no-store'
		}
	};
}
