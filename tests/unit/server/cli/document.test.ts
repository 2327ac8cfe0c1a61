import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementFile } from '../../../support/agreement-file.ts';
import { readDocx } from '../../../support/docx/reader.ts';

/** Starting the program loads some hundred files, which takes its time on a busy machine. */
const patience = 120_000;

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'overens-cli-'));
});
afterAll(async () => {
	await rm(folder, { recursive: true });
});

interface Ended {
	readonly code: number;
	readonly said: string;
	readonly complained: string;
}

/** The command as `npm run document` starts it. */
function run(...words: readonly string[]): Promise<Ended> {
	const guard = ['--import', './src/lib/server/start/node-guard.js'];
	const command = [...guard, 'src/lib/server/cli/document.ts', ...words];
	return new Promise((resolve) => {
		const child = execFile(process.execPath, command, (_, said, complained) => {
			resolve({ code: child.exitCode ?? -1, said, complained });
		});
	});
}

async function given(name: string, content: unknown): Promise<string> {
	await writeFile(join(folder, name), JSON.stringify(content));
	return join(folder, name);
}

test(
	'given an exported agreement, then both documents are written and can be read',
	async () => {
		const out = join(folder, 'documents');

		const ended = await run(
			await given('good.json', agreementFile),
			'--out',
			out,
			'--date',
			'2026-11-22'
		);

		expect(ended).toMatchObject({ code: 0, complained: '' });
		expect(ended.said).toContain(join(out, 'atgardsplan.docx'));
		const names = await readdir(out);
		expect(names).toEqual(expect.arrayContaining(['atgardsplan.docx', 'overenskommelse.docx']));
		expect(names).toContain('protokoll-styrgruppen.docx');
		const agreement = readDocx(await readFile(join(out, 'overenskommelse.docx')));
		const text = agreement.paragraphs.map((paragraph) => paragraph.text).join('\n');
		expect(text).toContain('Unga blir rånade på väg hem från skolan.');
		const plan = readDocx(await readFile(join(out, 'atgardsplan.docx')));
		expect(plan.tables.some(({ head }) => head)).toBe(true);
	},
	patience
);

test(
	'given sections that nobody has written in, then a draft is written all the same',
	async () => {
		const file = await given('new.json', { ...agreementFile, content: {} });
		const ended = await run(file, '--out', join(folder, 'new'));
		expect(ended).toMatchObject({ code: 0, complained: '' });
		expect(ended.said).toContain('Dokumenten är utkast.');
	},
	patience
);

test(
	'given a wrong value, then its path is told, nothing is written and the exit code is 1',
	async () => {
		const content = { initiation: { titleWord: 'pact' } };
		const ended = await run(
			await given('wrong.json', { ...agreementFile, content }),
			'--out',
			join(folder, 'never')
		);
		expect(ended).toMatchObject({ code: 1, said: '' });
		expect(ended.complained).toContain('content.initiation.titleWord: Välj ett av alternativen.');
		expect(await readdir(folder)).not.toContain('never');
	},
	patience
);

test(
	'given half a command, then it says how to use it and the exit code is 1',
	async () => {
		const ended = await run('agreement.json');
		expect(ended.code).toBe(1);
		expect(ended.complained).toContain('npm run document');
	},
	patience
);
