import { documentPropertyNames } from '#lib/text/document-styles.ts';
import { LIMITS } from '../limits.ts';
import { inflated } from '../zip/unpack.ts';
import type { Listener } from '../xml.ts';

/** Gathers the document's own properties: each element with text, by its name or the name of its property. */
export function createProperties(): { listener: Listener; values: Map<string, string> } {
	const values = new Map<string, string>();
	let property: string | undefined;
	let name = '';
	return {
		values,
		listener: {
			open(element, attributes) {
				if (element === 'property') property = attributes.get('name');
				name = property ?? element;
			},
			text(text) {
				if (text.trim() === '' && !values.has(name)) return;
				if (values.size < LIMITS.properties || values.has(name))
					values.set(name, (values.get(name) ?? '') + text);
			},
			close(element) {
				if (element === 'property') property = undefined;
			}
		}
	};
}

const PIECE = /^(.+) (\d{1,4})\/(\d{1,4})$/;
/** Characters of the largest agreement carried, unpacked. */
const LARGEST = 16 * 1024 * 1024;

/** The data packed in properties, whole, or nothing when a piece is missing or it cannot be unpacked. */
export function packedData(values: ReadonlyMap<string, string>): string | undefined {
	const pieces = new Map<number, string>();
	let last = 0;
	for (const [name, value] of values) {
		const [, label, number, count] = PIECE.exec(name) ?? [];
		if (label !== documentPropertyNames.data) continue;
		pieces.set(Number(number), value);
		last = Number(count);
	}
	const packed: string[] = [];
	for (let number = 1; number <= last; number += 1) {
		const piece = pieces.get(number);
		if (piece === undefined) return undefined;
		packed.push(piece);
	}
	return last === 0 ? undefined : unpackText(Buffer.from(packed.join(''), 'base64'));
}

function unpackText(bytes: Uint8Array): string | undefined {
	const decoder = new TextDecoder();
	let text = '';
	try {
		for (const chunk of inflated(bytes, 'properties')) {
			text += decoder.decode(chunk, { stream: true });
			if (text.length > LARGEST) return undefined;
		}
	} catch {
		return undefined;
	}
	return text;
}
