import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildFresh } from '#lib/server/start/build.ts';

/** Seconds, as file times are. */
const builtAt = 1_700_000_000;
let root: string;

async function saved(path: string, seconds: number): Promise<void> {
	await writeFile(join(root, path), '');
	await utimes(join(root, path), seconds, seconds);
	await utimes(join(root, 'src'), seconds, seconds);
}

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'fresh-'));
	await mkdir(join(root, 'src'));
	await mkdir(join(root, 'build/client/_app'), { recursive: true });
	await writeFile(join(root, 'build/serve.js'), '');
	const version = JSON.stringify({ version: String(builtAt * 1000) });
	await writeFile(join(root, 'build/client/_app/version.json'), version);
});
afterEach(() => rm(root, { recursive: true }));

test('a build that began after everything was saved is fresh', async () => {
	await saved('src/a.ts', builtAt - 1);
	expect(isBuildFresh(root)).toBe(true);
});

test('a build is stale when a file was saved after it began', async () => {
	await saved('src/a.ts', builtAt + 1);
	expect(isBuildFresh(root)).toBe(false);
});

test('a build is stale when a file was removed after it began', async () => {
	await utimes(join(root, 'src'), builtAt + 1, builtAt + 1);
	expect(isBuildFresh(root)).toBe(false);
});

test('a build that was broken off is stale', async () => {
	await saved('src/a.ts', builtAt - 1);
	await rm(join(root, 'build/serve.js'));
	expect(isBuildFresh(root)).toBe(false);
});
