import { foldVersion } from '#lib/domain/agreement/evolve.ts';
import { summaryOf, type AgreementSummary } from '#lib/domain/agreement/summary.ts';
import {
	StoreUnavailable,
	type StoreProblem,
	type StreamHead,
	type Summary
} from '#lib/ports/event-log.ts';
import type { Ports } from './ports.ts';

export interface ListedAgreement extends AgreementSummary {
	readonly id: string;
	/** ISO instant, UTC. */
	readonly changedAt: string;
}

/** One whose log cannot be read, e.g. because of damage. The others are not held up by it. */
export interface UnreadableAgreement {
	readonly id: string;
	/** ISO instant, UTC. */
	readonly changedAt: string;
	readonly why: StoreProblem;
	/** For the log of the server. */
	readonly cause: unknown;
}

/** Each in the order of its last change, newest first. */
export interface AgreementList {
	readonly listed: readonly ListedAgreement[];
	readonly unreadable: readonly UnreadableAgreement[];
}

/** All agreements. A summary that lags behind its log is made anew. Throws StoreUnavailable when none can be read. */
export async function listAgreements(ports: Ports): Promise<AgreementList> {
	const heads = await ports.log.heads();
	const all = await Promise.all(heads.map((head) => readOne(ports, head)));
	const found = all.filter((agreement) => agreement !== undefined);
	return {
		listed: found.filter((one): one is ListedAgreement => !isUnreadable(one)),
		unreadable: found.filter(isUnreadable)
	};
}

function isUnreadable(
	agreement: ListedAgreement | UnreadableAgreement
): agreement is UnreadableAgreement {
	return 'why' in agreement;
}

async function readOne(
	ports: Ports,
	head: StreamHead
): Promise<ListedAgreement | UnreadableAgreement | undefined> {
	try {
		return await summarise(ports, head);
	} catch (cause) {
		const why = cause instanceof StoreUnavailable ? cause.reason : 'unknown';
		return { id: head.stream, changedAt: head.changedAt, why, cause };
	}
}

async function summarise(ports: Ports, head: StreamHead): Promise<ListedAgreement | undefined> {
	const { stream: id, changedAt, summary } = head;
	if (summary?.seq === head.head && summary.foldVersion === foldVersion) {
		return { id, changedAt, ...(summary.summary as AgreementSummary) };
	}
	const state = await ports.store.load(id);
	if (!state) return undefined;
	const made = summaryOf(state);
	await keepSummary(ports, { stream: id, seq: state.version, foldVersion, summary: made });
	return { id, changedAt, ...made };
}

/** Kept for speed alone: on a full disk the list is as good without it. */
async function keepSummary(ports: Ports, summary: Summary): Promise<void> {
	try {
		await ports.log.writeSummary(summary);
	} catch (error) {
		if (!(error instanceof StoreUnavailable)) throw error;
	}
}
