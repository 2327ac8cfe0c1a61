import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import { eventSchema } from '#lib/domain/agreement/events.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { Author, StoredEvent } from '#lib/ports/event-log.ts';
import type { Ports } from './ports.ts';

export interface Change {
	readonly id: string;
	/** Made by the sender, once per edit: sending it again after a lost answer changes nothing. */
	readonly commandId: string;
	readonly command: AgreementCommand;
	readonly author: Author;
}

export type ChangeResult =
	| {
			readonly outcome: 'saved';
			readonly state: AgreementState;
			readonly events: readonly StoredEvent[];
	  }
	| { readonly outcome: 'refused'; readonly refusal: Refusal }
	| { readonly outcome: 'conflict'; readonly conflict: Conflict; readonly state: AgreementState }
	| { readonly outcome: 'missing' };

/** Others may write between the decision and the append; then it is decided again on what they wrote. */
const mostAttempts = 20;

export async function changeAgreement(ports: Ports, change: Change): Promise<ChangeResult> {
	for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
		const state = await ports.store.load(change.id);
		if (!state) return { outcome: 'missing' };
		const decision = decide(state, change.command);
		if (decision.outcome !== 'accepted' && (await isWritten(ports, change))) {
			return { outcome: 'saved', state, events: [] };
		}
		if (decision.outcome === 'refused') return decision;
		if (decision.outcome === 'conflict') return { ...decision, state };
		if (decision.events.length === 0) return { outcome: 'saved', state, events: [] };

		const result = await ports.log.append({
			stream: change.id,
			expected: state.version,
			commandId: change.commandId,
			author: change.author,
			at: ports.clock.now(),
			events: decision.events.map(({ type, ...data }) => ({ type, schema: eventSchema, data }))
		});
		if (result.outcome === 'repeated') return { outcome: 'saved', state, events: [] };
		if (result.outcome === 'appended') {
			return {
				outcome: 'saved',
				state: await ports.store.advance(state, result.events),
				events: result.events
			};
		}
	}
	throw new Error(`agreement ${change.id} kept changing through ${mostAttempts} attempts`);
}

/** An edit sent again after a lost answer meets its own result: it is saved, not in conflict with itself. */
async function isWritten(ports: Ports, { id, commandId }: Change): Promise<boolean> {
	return (await ports.log.read(id)).some((stored) => stored.commandId === commandId);
}
