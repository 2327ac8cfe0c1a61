import { createAgreement } from '#lib/application/create-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import { eventSchema } from '#lib/domain/agreement/events.ts';
import { contentOf } from '../agreements.ts';
import { author } from '../ports.ts';

const path = 'actionPlan.measures.kontaktpolis.description';
const perAppend = 500;

/** An agreement whose log has that many events, most of them one answer written over and over. */
export async function writeLongLog(ports: Ports, id: string, events: number): Promise<void> {
	let { version } = await createAgreement(ports, author, {
		id,
		origin: 'file',
		content: contentOf()
	});
	while (version < events) {
		const count = Math.min(perAppend, events - version);
		const result = await ports.log.append({
			stream: id,
			expected: version,
			commandId: `edit-${version}`,
			author,
			at: ports.clock.now(),
			events: Array.from({ length: count }, (_, index) => ({
				type: 'answerSet',
				schema: eventSchema,
				data: { path, value: `Kontaktpolisen stämmer av varje månad, ${version + index}.` }
			}))
		});
		if (result.outcome !== 'appended') throw new Error(`the long log is ${result.outcome}`);
		version += count;
		// As when edits come one by one: the fold is kept as the log grows.
		await ports.store.load(id);
	}
}
