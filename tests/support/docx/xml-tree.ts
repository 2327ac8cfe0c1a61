/** A small strict XML reader: anything that is not well-formed throws. Comments and CDATA are never written by us. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};
const TAG = /<(\?[^?]*\?|\/?)([\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

function decode(text: string): string {
	return text.replace(/&(#x?[\da-fA-F]+|\w+);|&/g, (whole, name: string | undefined) => {
		const known = name === undefined ? undefined : ENTITIES[name];
		if (known === undefined) throw new Error(`Not an entity: ${whole}`);
		return known;
	});
}

function attributesOf(source: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
		if (found.has(name)) throw new Error(`Attribute ${name} twice`);
		found.set(name, decode(value));
	}
	return found;
}

interface Open {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: (XmlElement | string)[];
}

export function parseXml(source: string): XmlElement {
	const top: Open = { name: '', attributes: new Map(), children: [] };
	const open: Open[] = [top];
	let at = 0;
	while (at < source.length) {
		const next = source.indexOf('<', at);
		const end = next === -1 ? source.length : next;
		if (end > at) open.at(-1)?.children.push(decode(source.slice(at, end)));
		if (next === -1) break;
		TAG.lastIndex = next;
		const tag = TAG.exec(source);
		if (!tag) throw new Error(`Not a tag: ${source.slice(next, next + 60)}`);
		const [whole, kind = '', name = '', attributes = '', empty = ''] = tag;
		at = next + whole.length;
		if (kind.startsWith('?')) continue;
		if (kind === '/') {
			const closed = open.pop();
			if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name}>`);
			continue;
		}
		const element: Open = { name, attributes: attributesOf(attributes), children: [] };
		open.at(-1)?.children.push(element);
		if (empty === '') open.push(element);
	}
	const root = top.children.find((child) => typeof child !== 'string');
	if (open.length !== 1 || root === undefined || typeof root === 'string')
		throw new Error('Not closed');
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
		for (const inner of elements(element)) {
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
