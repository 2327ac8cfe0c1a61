import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { findProgram } from '#lib/server/pdf/find-program.ts';
import { createLibreOfficePdfMaker } from '#lib/server/pdf/libreoffice.ts';
import { actionPlanDocument } from '#lib/text/documents/compose.ts';
import { exampleFacts } from '../../../support/facts.ts';

const installed = (await findProgram()) !== undefined;
const why = installed ? '' : ' (skipped: LibreOffice is not installed)';
const timeout = 120_000;

/** What poppler tells of a file; undefined where it is not installed. */
function pdfinfo(...words: readonly string[]): string | undefined {
	try {
		return execFileSync('pdfinfo', words, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
	} catch {
		return undefined;
	}
}

describe.skipIf(!installed)(`the LibreOffice of the machine${why}`, () => {
	const maker = createLibreOfficePdfMaker();
	afterAll(() => maker.close());

	test('makes tagged PDF/A-2b with title and language', { timeout }, async () => {
		const facts = exampleFacts('hallstahammar', 'final');
		const docx = await createDocxWriter().write(actionPlanDocument(facts));
		const made = await maker.finished(docx);
		if (made.state !== 'done') throw new Error(`It ${made.state}.`);
		const text = Buffer.from(made.pdf).toString('latin1');

		expect(text.slice(0, 5)).toBe('%PDF-');
		expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
		expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
		expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(text).toContain('/Lang(sv-SE)');

		const folder = await mkdtemp(join(tmpdir(), 'overens-test-'));
		const path = join(folder, 'plan.pdf');
		await writeFile(path, made.pdf);
		const told = pdfinfo(path);
		const structure = pdfinfo('-struct', path);
		await rm(folder, { recursive: true });
		if (told === undefined || structure === undefined) return;
		expect(told).toMatch(/^Title:\s+Gemensam åtgärdsplan 2027–2028$/m);
		expect(told).toMatch(/^Tagged:\s+yes$/m);
		for (const tag of ['H1', 'Table', 'TH'])
			expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
		expect(structure).toMatch(/\/Scope/);
	});

	test('a file that is no Word file fails and harms nothing', { timeout }, async () => {
		const junk = await maker.finished(new TextEncoder().encode('PK\u0003\u0004 not a zip'));
		expect(['failed', 'done']).toContain(junk.state);
		const docx = await createDocxWriter().write(actionPlanDocument(exampleFacts('vasteras')));
		expect((await maker.finished(docx)).state).toBe('done');
	});
});

describe.skipIf(process.platform === 'win32')('a program that hangs', () => {
	/** Says its process ids in a file, starts another as soffice does, and never ends. */
	async function hanging() {
		const folder = await mkdtemp(join(tmpdir(), 'overens-test-'));
		const program = join(folder, 'soffice');
		const ids = join(folder, 'ids');
		await writeFile(
			program,
			`#!/bin/sh\nsleep 600 &\necho "$$ $!" > '${ids}.new'\nmv '${ids}.new' '${ids}'\nwait\n`
		);
		await chmod(program, 0o755);
		const running = async () => {
			const said = await readFile(ids, 'utf8');
			return said
				.trim()
				.split(' ')
				.filter((id) => lives(Number(id)));
		};
		return { folder, program, ids, running };
	}

	/** One that has ended stays in the list until somebody asks how it went: `Z`. */
	const lives = (id: number) => {
		try {
			const state = execFileSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
			return !state.trim().startsWith('Z');
		} catch {
			return false;
		}
	};

	test('is ended with all it has started when its time is up', { timeout }, async () => {
		const { folder, program, running } = await hanging();
		const maker = createLibreOfficePdfMaker({ program, limit: 500 });
		expect(await maker.finished(new Uint8Array([1]))).toEqual({ state: 'failed', why: 'timeout' });
		await expect.poll(running).toEqual([]);
		await maker.close();
		await rm(folder, { recursive: true });
	});

	test('is ended when the server closes', { timeout }, async () => {
		const { folder, program, running } = await hanging();
		const maker = createLibreOfficePdfMaker({ program });
		const finished = maker.finished(new Uint8Array([1]));
		await expect.poll(() => running().catch(() => [])).toHaveLength(2);
		await maker.close();
		expect(await finished).toEqual({ state: 'failed', why: 'stopped' });
		await expect.poll(running).toEqual([]);
		await rm(folder, { recursive: true });
	});
});

test('without a program it says so, and takes no orders', async () => {
	const maker = createLibreOfficePdfMaker({ program: null });
	expect(await maker.support()).toBe('absent');
	await expect(maker.order(new Uint8Array())).rejects.toThrow('Nothing on this machine');
	await maker.close();
});
