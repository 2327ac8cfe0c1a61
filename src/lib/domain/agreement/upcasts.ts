import { eventSchema, type AgreementEvent } from './events.ts';

/**
 * Reads an event as it was written, in whatever version, and gives today's shape.
 * @throws when the event is newer than this program: opening it could lose something.
 */
export function upcast(stored: {
	readonly type: string;
	readonly schema: number;
	readonly data: unknown;
}): AgreementEvent {
	if (stored.schema > eventSchema)
		throw new Error(`event ${stored.type} has schema ${stored.schema}, newer than ${eventSchema}`);
	return { type: stored.type, ...(stored.data as object) } as AgreementEvent;
}
