import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram, programVariable } from '#lib/server/pdf/find-program.ts';

let folder = '';
let program = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'overens-test-'));
	program = join(folder, 'soffice');
	await writeFile(program, '#!/bin/sh\n');
	await chmod(program, 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

test('found on PATH', async () => {
	expect(await findProgram({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(program);
});

test('where the variable says, before PATH', async () => {
	expect(await findProgram({ PATH: '/nowhere', [programVariable]: program }, 'linux')).toBe(
		program
	);
});

test('a variable that points at nothing means none', async () => {
	const environment = { PATH: folder, [programVariable]: join(folder, 'gone') };
	expect(await findProgram(environment, 'linux')).toBeUndefined();
});

test('none where nothing is installed', async () => {
	expect(await findProgram({ PATH: '/nowhere' }, 'aix')).toBeUndefined();
});
