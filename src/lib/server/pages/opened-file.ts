import type { FaultView } from '#lib/client/views/start.ts';
import type { FileProblem } from '#lib/domain/agreement/export.ts';
import {
	fileFaultTexts,
	fileReasonText,
	openFileText,
	type FileFault
} from '#lib/text/pages/open-file.ts';

/** Bytes of the largest file that is read. The largest agreement we know of is under 1 MB. */
export const largestFile = 20 * 1024 * 1024;
const mostShown = 20;

/** The words for a file that could not be opened. */
export function faultView(
	name: string,
	kind: FileFault,
	problems: readonly FileProblem[] = []
): FaultView {
	return {
		name,
		sentence: fileFaultTexts[kind],
		problems: problems.slice(0, mostShown).map(({ path, reason }) => ({
			path: path === '' ? openFileText.whole : path,
			reason: fileReasonText(reason)
		})),
		more: Math.max(0, problems.length - mostShown)
	};
}

export interface Upload {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The bytes of an uploaded file, or why there are none. */
export async function uploadOf(file: unknown): Promise<Upload | FaultView> {
	if (!(file instanceof File) || file.name === '') return faultView('', 'none');
	if (file.size > largestFile) return faultView(file.name, 'tooLarge');
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The text of an uploaded file, or why it is none. */
export function textOf({ name, bytes }: Upload): { name: string; text: string } | FaultView {
	try {
		return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return faultView(name, 'notText');
	}
}
