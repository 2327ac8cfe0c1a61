import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningServer {
	/** Without a slash at the end. */
	readonly address: string;
	readonly dataFolder: string;
	readonly pid: number;
	/** As at Ctrl-C. Answers with the exit code; null if a signal ended it. */
	stop(): Promise<number | null>;
	/** As at a power cut: nothing gets to finish. */
	crash(): Promise<void>;
	/** Stops, if it runs, and removes the data folder. */
	remove(): Promise<void>;
}

export interface ServerOptions {
	/** A folder left by another server, to start again on it. Default: a new one. */
	readonly dataFolder?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The port of a server that ran before, to be found again. Default: any free one. */
	readonly port?: string;
	/** A module that the server loads before itself. */
	readonly preload?: string;
}

/**
 * As in package.json. A small young generation and a bounded old one halve the memory at hardly any cost in speed.
 * Compiling several functions at once, beside the program, costs 6 MB and saves no time.
 */
const memory = [
	'--max-semi-space-size=4',
	'--max-old-space-size=1536',
	'--no-concurrent-recompilation'
];

/** Starts the built product as `npm start` does, on a free port, and waits until it says where it is. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
	const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'overens-')));
	const preload = options.preload === undefined ? [] : ['--import', options.preload];
	const args = [...memory, ...preload, 'build/serve.js'];
	const child = spawn(process.execPath, args, {
		env: { ...cleanEnv(), ...options.env, PORT: options.port ?? '0', OVERENS_DATA: dataFolder },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	const address = await readyAddress(child);

	const stop = () => {
		child.kill('SIGTERM');
		return ended;
	};
	const crash = async () => {
		child.kill('SIGKILL');
		await ended;
	};
	const remove = async () => {
		await stop();
		await rm(dataFolder, { recursive: true, force: true });
	};
	return { address, dataFolder, pid: child.pid ?? 0, stop, crash, remove };
}

/** Vitest marks its own surroundings; the product must not see them. */
function cleanEnv(): NodeJS.ProcessEnv {
	const { ORIGIN, OVERENS_HOST, NODE_ENV, VITEST, NODE_OPTIONS, ...rest } = process.env;
	return { ...rest, NODE_ENV: 'production' };
}

function readyAddress(child: ChildProcess): Promise<string> {
	return new Promise((ready, failed) => {
		const said: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			if (stream === null) continue;
			createInterface(stream).on('line', (line) => {
				said.push(line);
				const address = /^\S+: (http:\/\/\S+)$/.exec(line)?.[1];
				if (address !== undefined) ready(address);
			});
		}
		child.once('exit', () => failed(new Error(`the server ended:\n${said.join('\n')}`)));
	});
}
