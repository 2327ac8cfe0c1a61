import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The files inside a .docx, by name: all that are XML. */
export type Parts = Map<string, string>;

/** Readers look for these first; the rest follow by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

// ZIP keeps local time: built from local parts, this is the same bytes in every time zone.
const MTIME = new Date(1980, 0, 1);
const LEVEL = 6;

export function unpack(file: Uint8Array): Parts {
	const files = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
	return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Same parts, same bytes: compressed in JavaScript, which does not differ between processors as zlib does. */
export function pack(
	parts: Parts,
	pictures: ReadonlyMap<string, Uint8Array> = new Map()
): Uint8Array {
	const rest = [...parts.keys()].filter((name) => !FIRST.includes(name)).sort();
	const files: Zippable = {};
	for (const name of [...FIRST, ...rest])
		files[name] = [strToU8(readPart(parts, name)), { level: LEVEL, mtime: MTIME }];
	// Pictures are compressed already.
	for (const [name, bytes] of pictures) files[name] = [bytes, { level: 0, mtime: MTIME }];
	return zipSync(files);
}

/** The text of a part that every document has. */
export function readPart(parts: Parts, name: string): string {
	const text = parts.get(name);
	if (text === undefined) throw new Error(`docx wrote no ${name}.`);
	return text;
}

export function changePart(parts: Parts, name: string, edit: (xml: string) => string): void {
	parts.set(name, edit(readPart(parts, name)));
}
