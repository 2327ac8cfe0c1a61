import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliText } from '#lib/text/cli.ts';
import { codeOf } from './system-error.ts';

export interface FileToWrite {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export type WriteResult =
	| { readonly ok: true; readonly paths: readonly string[] }
	| { readonly ok: false; readonly message: string };

/** Writes each file beside its place and then moves it there, so that a full disk leaves no half document. */
export async function writeFiles(
	folder: string,
	files: readonly FileToWrite[]
): Promise<WriteResult> {
	const paths = files.map(({ name }) => join(folder, name));
	const beside = paths.map((path) => `${path}.part`);
	try {
		await mkdir(folder, { recursive: true });
		for (const [index, { bytes }] of files.entries()) await writeFile(beside[index] ?? '', bytes);
		for (const [index, path] of paths.entries()) await rename(beside[index] ?? '', path);
		return { ok: true, paths };
	} catch (error) {
		const code = codeOf(error);
		await Promise.allSettled(beside.map((path) => rm(path, { force: true })));
		return { ok: false, message: cliText.cannotWrite(folder, cliText.reasons[code] ?? code) };
	}
}
