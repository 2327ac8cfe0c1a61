import { emptyAgreement, evolve, foldVersion } from '#lib/domain/agreement/evolve.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { summaryOf } from '#lib/domain/agreement/summary.ts';
import { upcast } from '#lib/domain/agreement/upcasts.ts';
import type { EventLog, StoredEvent } from '#lib/ports/event-log.ts';

/** Folds agreements from the log and keeps the newest folds at hand. Throwing it away loses nothing. */
export interface AgreementStore {
	/** Up to date with the log, also with what other processes wrote; undefined when there is none. */
	load(id: string): Promise<AgreementState | undefined>;
	/** Takes in events just appended. */
	advance(state: AgreementState, events: readonly StoredEvent[]): Promise<AgreementState>;
}

/** Agreements kept in memory; a fold of a large one is about 1 MB. */
const kept = 40;
/** Events after which a fold is written beside the log, so that opening stays quick. */
const foldEvery = 250;

export function fold(state: AgreementState, events: readonly StoredEvent[]): AgreementState {
	return events.reduce((folded, stored) => evolve(folded, upcast(stored), stored), state);
}

export function createAgreementStore(log: EventLog): AgreementStore {
	const states = new Map<string, AgreementState>();

	function remember(state: AgreementState): AgreementState {
		states.delete(state.id);
		states.set(state.id, state);
		const oldest = states.keys().next().value;
		if (states.size > kept && oldest !== undefined) states.delete(oldest);
		return state;
	}

	async function newestFold(id: string): Promise<AgreementState> {
		const known = states.get(id);
		if (known) return known;
		const stored = await log.readFold(id);
		return stored?.foldVersion === foldVersion
			? (stored.state as AgreementState)
			: emptyAgreement(id);
	}

	async function keepFold(before: number, state: AgreementState): Promise<void> {
		if (Math.floor(before / foldEvery) === Math.floor(state.version / foldEvery)) return;
		await log.writeFold({ stream: state.id, seq: state.version, foldVersion, state });
	}

	return {
		async load(id) {
			const start = await newestFold(id);
			const events = await log.read(id, start.version);
			const state = fold(start, events);
			if (state.version === 0) return undefined;
			await keepFold(start.version, state);
			return remember(state);
		},
		async advance(state, events) {
			const next = remember(fold(state, events));
			await keepFold(state.version, next);
			await log.writeSummary({
				stream: next.id,
				seq: next.version,
				foldVersion,
				summary: summaryOf(next)
			});
			return next;
		}
	};
}
