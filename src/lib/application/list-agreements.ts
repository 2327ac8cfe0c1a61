import { foldVersion } from '#lib/domain/agreement/evolve.ts';
import { summaryOf, type AgreementSummary } from '#lib/domain/agreement/summary.ts';
import type { StreamHead } from '#lib/ports/event-log.ts';
import type { Ports } from './ports.ts';

export interface ListedAgreement extends AgreementSummary {
	readonly id: string;
	/** ISO instant, UTC. */
	readonly changedAt: string;
}

/** All agreements, most recently changed first. A summary that lags behind its log is made anew. */
export async function listAgreements(ports: Ports): Promise<readonly ListedAgreement[]> {
	const heads = await ports.log.heads();
	const listed = await Promise.all(heads.map((head) => summarise(ports, head)));
	return listed.filter((agreement) => agreement !== undefined);
}

async function summarise(ports: Ports, head: StreamHead): Promise<ListedAgreement | undefined> {
	const { stream: id, changedAt, summary } = head;
	if (summary?.seq === head.head && summary.foldVersion === foldVersion) {
		return { id, changedAt, ...(summary.summary as AgreementSummary) };
	}
	const state = await ports.store.load(id);
	if (!state) return undefined;
	const made = summaryOf(state);
	await ports.log.writeSummary({ stream: id, seq: state.version, foldVersion, summary: made });
	return { id, changedAt, ...made };
}
