import { changeAgreement } from '#lib/application/change-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { Answered, Sent, WireEvent } from '#lib/client/wire.ts';
import { upcast } from '#lib/domain/agreement/upcasts.ts';
import type { Author } from '#lib/ports/event-log.ts';

/** Makes the change and says what the browser has missed since it last heard from us. */
export async function answerChange(
	ports: Ports,
	id: string,
	author: Author,
	sent: Sent
): Promise<Answered> {
	const { commandId, command, since } = sent;
	const result = await changeAgreement(ports, { id, commandId, command, author });
	if (result.outcome === 'missing')
		return { outcome: 'refused', refusal: { code: 'notCreated' }, events: [] };
	const stored = await ports.log.read(id, since);
	const events: readonly WireEvent[] = stored.map((event) => ({
		seq: event.seq,
		at: event.at,
		event: upcast(event)
	}));
	if (result.outcome === 'refused') return { outcome: 'refused', refusal: result.refusal, events };
	if (result.outcome === 'conflict')
		return { outcome: 'conflict', conflict: result.conflict, events };
	return { outcome: 'saved', events };
}
