import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfFailure } from '#lib/ports/pdf-maker.ts';

/** Tagged PDF/A-2b with bookmarks that also keeps to PDF/UA-1, as far as LibreOffice can. */
const wanted = {
	SelectPdfVersion: { type: 'long', value: '2' },
	PDFUACompliance: { type: 'boolean', value: 'true' },
	UseTaggedPDF: { type: 'boolean', value: 'true' },
	ExportBookmarks: { type: 'boolean', value: 'true' },
	InitialView: { type: 'long', value: '0' }
};
const filter = `pdf:writer_pdf_Export:${JSON.stringify(wanted)}`;

export interface Workshop {
	readonly program: string;
	/** A folder of ours: a profile that no other LibreOffice shares, and a folder for each file. */
	readonly folder: string;
	/** Milliseconds that one file may take. */
	readonly limit: number;
}

export interface Conversion {
	readonly result: Promise<Uint8Array<ArrayBuffer> | PdfFailure>;
	/** Ends it at once; the result is then `stopped`. */
	readonly stop: () => void;
}

/** Makes a PDF of a Word file in a process of its own. */
export function convert(workshop: Workshop, docx: Uint8Array): Conversion {
	let running: ChildProcess | undefined;
	let ended: PdfFailure | undefined;
	const end = (why: PdfFailure) => {
		ended ??= why;
		if (running) killAll(running);
	};

	async function make(): Promise<Uint8Array<ArrayBuffer> | PdfFailure> {
		const place = await mkdtemp(join(workshop.folder, 'file-'));
		try {
			const source = join(place, 'document.docx');
			await writeFile(source, docx);
			if (ended) return ended;
			running = start(workshop, place, source);
			const timer = setTimeout(() => end('timeout'), workshop.limit);
			await once(running, 'close').catch(() => undefined);
			clearTimeout(timer);
			if (ended) return ended;
			const pdf = await readFile(join(place, 'document.pdf')).catch(() => undefined);
			return pdf && pdf.length > 0 ? new Uint8Array(pdf) : 'broken';
		} finally {
			await rm(place, { recursive: true, force: true, maxRetries: 3 });
		}
	}

	return { result: make(), stop: () => end('stopped') };
}

function start({ program, folder }: Workshop, place: string, source: string): ChildProcess {
	const profile = pathToFileURL(join(folder, 'profile')).href;
	const options = [
		'--headless',
		'--norestore',
		'--nolockcheck',
		'--nodefault',
		'--nofirststartwizard'
	];
	return spawn(
		program,
		[
			`-env:UserInstallation=${profile}`,
			...options,
			'--convert-to',
			filter,
			'--outdir',
			place,
			source
		],
		// A group of its own: the program starts another, and both must end together.
		{ stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true }
	);
}

function killAll({ pid, exitCode }: ChildProcess): void {
	if (pid === undefined || exitCode !== null) return;
	if (process.platform === 'win32') {
		spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
		return;
	}
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// It ended by itself in the meantime.
	}
}
