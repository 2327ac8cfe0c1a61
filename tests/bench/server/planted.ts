import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuildFresh } from '#lib/server/start/build.ts';
import { startServer, type RunningServer } from '../../support/server.ts';
import { plantAgreements } from '../ports.ts';

export interface Planted {
	readonly server: RunningServer;
	/** Milliseconds that the process took until it listened. */
	readonly ms: number;
}

/** The built product, with the agreements to measure in its data folder. Builds first if something has changed. */
export async function plantedServer(): Promise<Planted> {
	if (!isBuildFresh() && build() !== 'built') throw new Error('the build failed: npm run build');
	const dataFolder = await mkdtemp(join(tmpdir(), 'overens-bench-'));
	await plantAgreements(dataFolder);
	const began = performance.now();
	const server = await startServer({ dataFolder });
	return { server, ms: performance.now() - began };
}
