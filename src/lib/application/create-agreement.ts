import { created } from '#lib/domain/agreement/create.ts';
import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import { eventSchema } from '#lib/domain/agreement/events.ts';
import type { Logotypes } from '#lib/domain/agreement/logotype.ts';
import type { AgreementState, Postponed } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Author } from '#lib/ports/event-log.ts';
import type { Ports } from './ports.ts';

export interface NewAgreement {
	readonly origin: 'new' | 'file' | 'copy' | 'example';
	readonly content: AgreementContent;
	readonly postponed?: Postponed;
	readonly logotypes?: Logotypes;
	/** Given only where the id must be known beforehand, such as the example's. */
	readonly id?: string;
}

/** Starts an agreement's log. An id that is taken already gives that agreement as it stands. */
export async function createAgreement(
	ports: Ports,
	author: Author,
	wanted: NewAgreement
): Promise<AgreementState> {
	const id = wanted.id ?? ports.ids.next();
	const { type, ...data } = created(
		wanted.origin,
		wanted.content,
		wanted.postponed,
		wanted.logotypes
	);
	const result = await ports.log.append({
		stream: id,
		expected: 'none',
		commandId: `create-${id}`,
		author,
		at: ports.clock.now(),
		events: [{ type, schema: eventSchema, data }]
	});
	if (result.outcome === 'appended') return ports.store.advance(emptyAgreement(id), result.events);
	const state = await ports.store.load(id);
	if (!state) throw new Error(`agreement ${id} is neither new nor readable`);
	return state;
}
