import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMemory } from '../../../support/in-memory.ts';
import { fixture, saveFile, type FixtureName } from '../../../support/word-files/made.ts';
import { openFile } from '../../../support/word-files/open.ts';

function hasLibreOffice(): boolean {
	try {
		execFileSync('soffice', ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

const found = hasLibreOffice();
const why = found ? '' : ' (skipped: there is no soffice on this machine)';

/**
 * Measured 2026-11-22 with LibreOffice 7.4.7: custom properties and bookmarks stay on every one of these ways; the
 * custom XML part stays in .docx and is lost on the way through .odt.
 */
describe.skipIf(!found)(`a document saved by LibreOffice${why}`, () => {
	let folder = '';
	beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'overens-office-'))));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	function save(file: Uint8Array, from: string, to: string): Uint8Array {
		const path = join(folder, `fil.${from}`);
		writeFileSync(path, file);
		const out = mkdtempSync(join(folder, 'ut-'));
		const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : to;
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync(
			'soffice',
			[profile, '--headless', '--convert-to', filter, '--outdir', out, path],
			{ stdio: 'ignore', timeout: 120_000 }
		);
		return readFileSync(join(out, `fil.${to}`));
	}

	const ways: readonly (readonly [string, readonly string[]])[] = [
		['once', ['docx']],
		['twice', ['docx', 'docx']],
		['as .odt and back', ['odt', 'docx']]
	];
	const files: readonly (readonly [FixtureName, 'agreement' | 'actionPlan'])[] = [
		['hallstahammar', 'agreement'],
		['gotene', 'actionPlan']
	];

	it.each(
		files.flatMap(([name, kind]) => ways.map(([way, steps]) => [name, kind, way, steps] as const))
	)(
		'%s, %s, saved %s, is continued at once',
		async (name, kind, _, steps) => {
			let file = await saveFile(fixture(name), kind);
			let from = 'docx';
			for (const to of steps) {
				file = save(file, from, to);
				from = to;
			}
			const ports = inMemory();
			expect(await openFile(ports, file)).toEqual({ kind: 'agreement', id: name });
			const state = await ports.store.load(name);
			expect(state?.content.initiation.purposes).toEqual(fixture(name).content.initiation.purposes);
		},
		240_000
	);
});
