import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfMaker } from '#lib/ports/pdf-maker.ts';
import { convert } from './convert.ts';
import { findProgram } from './find-program.ts';
import { PdfQueue, type QueueLimits } from './queue.ts';

export interface LibreOfficeOptions extends QueueLimits {
	/** Milliseconds that one file may take. */
	readonly limit: number;
	/** The program's path; looked for when not given. `null` is none. */
	readonly program?: string | null;
}

const minute = 60_000;
const usual: LibreOfficeOptions = {
	limit: 2 * minute,
	waiting: 50,
	keep: { files: 40, bytes: 64 * 1024 * 1024, age: 30 * minute }
};

/** PDF by the LibreOffice of the machine. It is looked for once, at the first question. */
export function createLibreOfficePdfMaker(options: Partial<LibreOfficeOptions> = {}): PdfMaker {
	const { limit, program: given, ...limits } = { ...usual, ...options };
	let found: Promise<string | undefined> | undefined;
	let folder: Promise<string> | undefined;
	const program = () =>
		(found ??= given === undefined ? findProgram() : Promise.resolve(given ?? undefined));

	const queue = new PdfQueue(async (docx) => {
		const path = await program();
		if (path === undefined) throw new Error('There is no LibreOffice on this machine.');
		folder ??= mkdtemp(join(tmpdir(), 'overens-pdf-'));
		return convert({ program: path, folder: await folder, limit }, docx);
	}, limits);

	const present = async () => {
		if ((await program()) === undefined) throw new Error('Nothing on this machine makes PDF.');
	};

	return {
		support: async () => ((await program()) === undefined ? 'absent' : 'present'),
		order: async (docx) => {
			await present();
			return queue.order(docx);
		},
		finished: async (docx) => {
			await present();
			return queue.finished(docx);
		},
		close: async () => {
			await queue.close();
			const made = folder && (await folder.catch(() => undefined));
			if (made !== undefined) await rm(made, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}
