import { SaxesParser } from 'saxes';

/** A part of a .docx as a tree. Comments, processing instructions and where lines break between tags are left out. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
	readonly children: (XmlElement | string)[];
}

/** Throws on anything that is not well-formed. Entities of a file's own are never expanded. */
export function parseXml(source: string): XmlElement {
	const parser = new SaxesParser();
	const top: Open = { name: '', attributes: new Map(), children: [] };
	const open: Open[] = [top];
	const put = (child: XmlElement | string) => open.at(-1)?.children.push(child);
	parser.on('opentag', ({ name, attributes }) => {
		const element: Open = { name, attributes: new Map(Object.entries(attributes)), children: [] };
		put(element);
		open.push(element);
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', put);
	parser.on('cdata', put);
	parser.write(source).close();
	const root = top.children.find((child) => typeof child !== 'string');
	if (root === undefined || typeof root === 'string') throw new Error('There is no element.');
	return root;
}

export const elements = (parent: XmlElement): readonly XmlElement[] =>
	parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
	parent && elements(parent).find((element) => element.name === name);

/** All descendants of this name, in document order. */
export function all(parent: XmlElement, name: string): readonly XmlElement[] {
	const found: XmlElement[] = [];
	const visit = (element: XmlElement) => {
		for (const inner of element.children) {
			if (typeof inner === 'string') continue;
			if (inner.name === name) found.push(inner);
			visit(inner);
		}
	};
	visit(parent);
	return found;
}

/** An attribute in Word's namespace. */
export const w = (element: XmlElement | undefined, name = 'val'): string | undefined =>
	element?.attributes.get(`w:${name}`);

/** The words in an element, in order; deleted ones too. */
export const wordsIn = (element: XmlElement): string =>
	elements(element)
		.map((inner) =>
			inner.name === 'w:t' || inner.name === 'w:delText' ? inner.children.join('') : wordsIn(inner)
		)
		.join('');
