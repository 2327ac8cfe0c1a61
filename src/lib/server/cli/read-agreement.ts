import { readFile, stat } from 'node:fs/promises';
import {
	parseAgreementFile,
	type AgreementFile,
	type FileProblem
} from '#lib/domain/agreement/export.ts';
import { largestFile } from '#lib/server/pages/opened-file.ts';
import { cliText } from '#lib/text/cli.ts';
import { fileReasonText } from '#lib/text/pages/open-file.ts';
import { codeOf } from './system-error.ts';

export type ReadResult =
	| { readonly ok: true; readonly file: AgreementFile }
	| { readonly ok: false; readonly message: string };

const mostShown = 20;
const wrong = (message: string): ReadResult => ({ ok: false, message });

/** Reads an exported agreement. What is wrong is told with its path in the file. */
export async function readAgreement(path: string): Promise<ReadResult> {
	let bytes: Uint8Array;
	try {
		if ((await stat(path)).size > largestFile) return wrong(cliText.tooLarge(path));
		bytes = await readFile(path);
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT') return wrong(cliText.missing(path));
		return wrong(code === 'EISDIR' ? cliText.isFolder(path) : cliText.unreadable(path, code));
	}
	const text = decode(bytes);
	return text === undefined ? wrong(cliText.notText(path)) : parse(path, text);
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function parse(path: string, text: string): ReadResult {
	const parsed = parseAgreementFile(text);
	if (parsed.ok) return parsed;
	if (parsed.kind === 'notJson')
		return wrong(isCutOff(text) ? cliText.cutOff(path) : cliText.notJson(path));
	return wrong([cliText.faults[parsed.kind](path), ...told(parsed.problems)].join('\n'));
}

/** An object that was begun and never ended. */
function isCutOff(text: string): boolean {
	const written = text.trim();
	return written.startsWith('{') && !written.endsWith('}');
}

function told(problems: readonly FileProblem[]): readonly string[] {
	const lines = problems
		.slice(0, mostShown)
		.map(({ path, reason }) => cliText.problem(path || cliText.wholeFile, fileReasonText(reason)));
	return problems.length > mostShown
		? [...lines, cliText.more(problems.length - mostShown)]
		: lines;
}
