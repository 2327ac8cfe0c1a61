import type { Append, Author, EventLog, NewEvent } from '#lib/ports/event-log.ts';

/** Somewhere a log lies, on its own: a file, a map. It may be opened many times, also at once. */
export interface LogPlace {
	open(): Promise<EventLog>;
	/** Changes the data of a stored event behind the log's back. */
	forgeData(stream: string, seq: number, data: string): void;
	/** Takes away a stored event behind the log's back. */
	removeEvent(stream: string, seq: number): void;
	/** Throws away all that can be rebuilt. No log is open. */
	dropCaches(): void;
	dispose(): void;
}

export interface LogAdapter {
	readonly name: string;
	place(): LogPlace;
}

export const anna: Author = { id: 'browser-1', name: 'Åsa Öberg', role: 'samordnare', party: 'p1' };

export function note(text: string): NewEvent {
	return { type: 'noted', schema: 1, data: { text } };
}

/** An append of one event to the stream 's', with a command of its own, unless told otherwise. */
export function appendOf(change: Partial<Append> = {}): Append {
	return {
		stream: 's',
		expected: 'any',
		commandId: crypto.randomUUID(),
		author: anna,
		at: '2026-11-22T10:00:00.000Z',
		events: [note('hej')],
		...change
	};
}
