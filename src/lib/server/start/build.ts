import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const builder = 'node_modules/vite/bin/vite.js';
const versionFile = z.object({ version: z.coerce.number() });

export type BuildResult = 'built' | 'failed' | 'not-installed';

/**
 * Compares with the moment when the build began, which Kit notes as the application's version: what was
 * saved while it ran counts as newer. A folder's own time tells of removed files.
 */
export function isBuildFresh(root = '.'): boolean {
	// Written last (svelte.config.js): without it the build was broken off.
	if (!existsSync(join(root, 'build/serve.js'))) return false;
	const stamp = join(root, 'build/client/_app/version.json');
	if (!existsSync(stamp)) return false;
	const parsed = versionFile.safeParse(JSON.parse(readFileSync(stamp, 'utf8')));
	return parsed.success && newestOf(sources.map((path) => join(root, path))) < parsed.data.version;
}

/** Quiet, unless it fails. */
export function build(): BuildResult {
	if (!existsSync(builder)) return 'not-installed';
	const run = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
		// Not a test's or a developer's build, whoever starts it.
		env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	if (run.status === 0) return 'built';
	process.stderr.write(run.stderr);
	return 'failed';
}

function newestOf(paths: readonly string[]): number {
	let newest = 0;
	for (const path of paths) {
		if (!existsSync(path)) continue;
		const entry = statSync(path);
		const inside = entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
		newest = Math.max(newest, entry.mtimeMs, newestOf(inside));
	}
	return newest;
}
