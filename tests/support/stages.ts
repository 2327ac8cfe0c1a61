import { spawnSync } from 'node:child_process';
import { build } from '#lib/server/start/build.ts';

/** What must hold before the tests mean anything. Each counts as one in the closing line. */
export interface Stage {
	readonly name: string;
	readonly passes: () => boolean;
}

export const stages: readonly Stage[] = [
	{ name: 'types', passes: () => npmRun('check') },
	{ name: 'code', passes: () => npmRun('lint:code') },
	{ name: 'format', passes: () => npmRun('lint:format') },
	{ name: 'fences', passes: () => npmRun('lint:fences') },
	{ name: 'dead code', passes: () => npmRun('lint:dead') },
	{ name: 'build', passes: () => build() === 'built' }
];

function npmRun(script: string): boolean {
	// npm is a batch file on Windows, which only a shell starts.
	const run = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' });
	return run.status === 0;
}
