import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';

/** What the rules look at. */
export interface Opened {
	/** The XML parts as text, by name. */
	readonly parts: ReadonlyMap<string, string>;
	readonly document: XmlElement;
	readonly styles: XmlElement;
	readonly numbering: XmlElement;
	/** Headers and footers. */
	readonly furniture: readonly XmlElement[];
	/** Raw text, for what is asked of it as a whole. */
	readonly core: string;
	readonly settings: string;
	/** Every element of the document of this name, found once. */
	readonly each: (name: string) => readonly XmlElement[];
}

const IS_XML = /\.(?:xml|rels)$/;
const FURNITURE = /^word\/(?:header|footer)\d*\.xml$/;

function parse(parts: ReadonlyMap<string, string>, name: string): XmlElement {
	const text = parts.get(name);
	if (text === undefined) throw new Error(`There is no ${name}.`);
	return parseXml(text);
}

/** Throws when the file is no .docx or one of its parts is not XML. */
export function openForLint(file: Uint8Array): Opened {
	const zipped = unzipSync(file, { filter: ({ name }) => IS_XML.test(name) });
	const parts = new Map(Object.entries(zipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
	const document = parse(parts, 'word/document.xml');
	const found = new Map<string, readonly XmlElement[]>();
	return {
		parts,
		document,
		styles: parse(parts, 'word/styles.xml'),
		numbering: parse(parts, 'word/numbering.xml'),
		furniture: [...parts.keys()]
			.filter((name) => FURNITURE.test(name))
			.map((name) => parse(parts, name)),
		core: parts.get('docProps/core.xml') ?? '',
		settings: parts.get('word/settings.xml') ?? '',
		each(name) {
			const known = found.get(name) ?? all(document, name);
			found.set(name, known);
			return known;
		}
	};
}
