import type { Append, Author, NewEvent, StoredEvent } from '#lib/ports/event-log.ts';
import { StoreUnavailable } from '#lib/ports/event-log.ts';
import { canonicalJson } from './canonical-json.ts';

/** An event as it is kept. `author` and `data` are canonical JSON text, so that their bytes never change. */
export interface EventRow {
	stream: string;
	seq: number;
	command_id: string;
	/** 0, 1, 2 … within the command. */
	position: number;
	author: string;
	at: string;
	type: string;
	schema: number;
	data: string;
	hash: string;
}

export type UnhashedRow = Omit<EventRow, 'hash'>;

export function toRow(
	append: Append,
	head: number,
	position: number,
	event: NewEvent
): UnhashedRow {
	return {
		stream: storable(append.stream),
		seq: head + position + 1,
		command_id: storable(append.commandId),
		position,
		author: canonicalJson(append.author),
		at: storable(append.at),
		type: storable(event.type),
		schema: event.schema,
		data: canonicalJson(event.data)
	};
}

export function toEvent(row: EventRow): StoredEvent {
	return {
		stream: row.stream,
		seq: row.seq,
		commandId: row.command_id,
		author: parseStored(row.author) as Author,
		at: row.at,
		type: row.type,
		schema: row.schema,
		data: parseStored(row.data),
		hash: row.hash
	};
}

/** What was written by `canonicalJson` and cannot be read is damage, not a defect of ours. */
function parseStored(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new StoreUnavailable('damaged', { cause });
	}
}

/** Databases change or refuse NUL and lone surrogates in plain text columns; inside JSON they are escaped. */
function storable(text: string): string {
	if (text === '' || text.includes('\0') || !text.isWellFormed()) {
		throw new TypeError(`not storable: ${JSON.stringify(text)}`);
	}
	return text;
}
