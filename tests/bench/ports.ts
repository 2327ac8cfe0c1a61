import { join } from 'node:path';
import { createAgreementStore } from '#lib/application/agreement-store.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import { openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';
import { contentOf } from './agreements.ts';

export const author = { id: 'bench-person' };

/** The application over the file that the server in that data folder uses. */
export async function openPorts(folder: string): Promise<Ports> {
	const log = await openSqliteEventLog(join(folder, 'overens.sqlite'));
	let ids = 0;
	return {
		log,
		store: createAgreementStore(log),
		clock: { now: () => new Date().toISOString() },
		ids: { next: () => `bench${String((ids += 1)).padStart(6, '0')}` }
	};
}

export const hallstahammar = { id: 'bench-hallstahammar', name: 'Hallstahammar' } as const;
export const large = { id: 'bench-500', name: '500 measures' } as const;

/** Leaves the two agreements that the server parts measure in a data folder. */
export async function plantAgreements(folder: string): Promise<void> {
	const ports = await openPorts(folder);
	for (const [{ id }, measures] of [
		[hallstahammar, undefined],
		[large, 500]
	] as const)
		await createAgreement(ports, author, { id, origin: 'file', content: contentOf(measures) });
	await ports.log.close();
}
