import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine, Measured } from './sizes.ts';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));

export function measureEngine(engine: Engine, folder: string): Promise<Measured> {
	return new Promise((done, failed) => {
		const running = fork(child, [engine, folder]);
		running.once('message', (measured) => done(measured as Measured));
		running.once('exit', (code) => failed(new Error(`${engine} ended with ${code}`)));
	});
}

/** Milliseconds from nothing to both documents and a finished process. */
export function wholeProcess(args: readonly string[]): Promise<number> {
	const began = performance.now();
	return new Promise((done, failed) => {
		const [script = '', ...rest] = args;
		const running = fork(script, rest, { silent: true });
		running.once('exit', (code) => {
			if (code === 0) done(performance.now() - began);
			else failed(new Error(`${script} ended with ${code}`));
		});
	});
}

export const onceWith = (engine: Engine, folder: string): Promise<number> =>
	wholeProcess([child, engine, folder, 'once']);
