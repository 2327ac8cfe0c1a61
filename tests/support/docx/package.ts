import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '#lib/server/docx/xml/tree.ts';
import type { XmlElement } from '#lib/server/docx/xml/tree.ts';

/** The parts of a .docx as text, by name. */
export function openDocx(file: Uint8Array): ReadonlyMap<string, string> {
	return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function part(parts: ReadonlyMap<string, string>, name: string): XmlElement {
	const text = parts.get(name);
	if (text === undefined) throw new Error(`There is no ${name}`);
	return parseXml(text);
}
