import { SaxesParser } from 'saxes';
import { LIMITS, UnreadableFile } from './limits.ts';

/** Called while a part is read; names without prefix, attributes too. */
export interface Listener {
	open?(name: string, attributes: ReadonlyMap<string, string>): void;
	text?(text: string): void;
	close?(name: string): void;
}

/** Unpacked bytes after which others get their turn: a large file must not hold up the server. */
const TURN = 512 * 1024;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it is unpacked. A document type is refused, so there are no entities to grow and nothing outside to
 * fetch. Throws UnreadableFile for XML that is not well-formed, too deep or not UTF-8 or UTF-16.
 */
export async function readXml(chunks: Iterable<Uint8Array>, listener: Listener): Promise<void> {
	const parser = new SaxesParser();
	let depth = 0;
	parser.on('error', (error) => {
		throw new UnreadableFile('damaged', error.message);
	});
	parser.on('doctype', () => {
		throw new UnreadableFile('damaged', 'a document type');
	});
	parser.on('opentag', ({ name, attributes }) => {
		depth += 1;
		if (depth > LIMITS.depth) throw new UnreadableFile('tooMuch', 'deeply nested');
		listener.open?.(
			local(name),
			new Map(Object.entries(attributes).map(([key, value]) => [local(key), value]))
		);
	});
	parser.on('text', (text) => listener.text?.(text));
	parser.on('cdata', (text) => listener.text?.(text));
	parser.on('closetag', ({ name }) => {
		depth -= 1;
		listener.close?.(local(name));
	});

	let decoder: TextDecoder | undefined;
	let sinceTurn = 0;
	for (const chunk of chunks) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		parser.write(decode(decoder, chunk));
		sinceTurn += chunk.length;
		if (sinceTurn < TURN) continue;
		sinceTurn = 0;
		await new Promise((resolve) => setImmediate(resolve));
	}
	if (decoder) parser.write(decode(decoder)).close();
	else throw new UnreadableFile('damaged', 'an empty part');
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
	try {
		return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
	} catch {
		throw new UnreadableFile('damaged', 'text in an unknown encoding');
	}
}
