import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The files inside a .docx, by name. */
export type Parts = Map<string, Uint8Array>;

/** Readers look for these first; the rest follow by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

// ZIP keeps local time: built from local parts, this is the same bytes in every time zone.
const MTIME = new Date(1980, 0, 1);
const LEVEL = 6;

export function unpack(file: Uint8Array): Parts {
	return new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));
}

/** Same parts, same bytes. */
export function pack(parts: Parts): Uint8Array {
	const rest = [...parts.keys()].filter((name) => !FIRST.includes(name)).sort();
	const files: Zippable = {};
	for (const name of [...FIRST, ...rest]) {
		const bytes = parts.get(name);
		if (bytes) files[name] = [bytes, { level: LEVEL, mtime: MTIME }];
	}
	return zipSync(files);
}

/** The text of a part that every document has. */
export function readPart(parts: Parts, name: string): string {
	const bytes = parts.get(name);
	if (!bytes) throw new Error(`docx wrote no ${name}.`);
	return strFromU8(bytes);
}

export function writePart(parts: Parts, name: string, text: string): void {
	parts.set(name, strToU8(text));
}
