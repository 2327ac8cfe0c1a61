import { all, child, elements, type XmlElement } from '#lib/server/docx/xml/tree.ts';

/**
 * What Word does when all tracked changes are accepted or rejected, by the rules of ISO 29500 (17.13.5): text of the
 * other version goes, a paragraph whose end goes runs into the next, a row that goes goes whole.
 */
export type Settling = 'accept' | 'reject';

const GONE = {
	accept: new Set(['w:del', 'w:moveFrom']),
	reject: new Set(['w:ins', 'w:moveTo'])
} as const;
const STAYS = {
	accept: new Set(['w:ins', 'w:moveTo']),
	reject: new Set(['w:del', 'w:moveFrom'])
} as const;
const RANGE = /^w:move(?:From|To)Range(?:Start|End)$/;

type Node = XmlElement | string;

const isGone = (marks: XmlElement | undefined, how: Settling) =>
	marks !== undefined && elements(marks).some(({ name }) => GONE[how].has(name));

const paragraphMarks = (paragraph: XmlElement) => child(child(paragraph, 'w:pPr'), 'w:rPr');

/** The paragraph's properties in the version that is kept. */
function settleProperties(properties: XmlElement, how: Settling): XmlElement {
	const change = child(properties, 'w:pPrChange');
	const kept = how === 'reject' && change ? child(change, 'w:pPr') : properties;
	const children = elements(kept ?? properties).filter(
		({ name }) => name !== 'w:pPrChange' && name !== 'w:rPr'
	);
	return { ...properties, children };
}

const isContent = (node: Node) => typeof node !== 'string' && node.name !== 'w:pPr';

function settleNode(node: Node, how: Settling): readonly Node[] {
	if (typeof node === 'string') return [node];
	if (GONE[how].has(node.name) || RANGE.test(node.name)) return [];
	if (STAYS[how].has(node.name)) return settleAll(node.children, how);
	if (node.name === 'w:delText') return [{ ...node, name: 'w:t' }];
	if (node.name === 'w:pPr') return [settleProperties(node, how)];
	if (node.name === 'w:tr' && isGone(child(node, 'w:trPr'), how)) return [];
	if (node.name === 'w:drawing') return [node];
	const settled = { ...node, children: settleAll(node.children, how) };
	if (node.name === 'w:tbl' && child(settled, 'w:tr') === undefined) return [];
	return [settled];
}

/** Siblings: what is left of a paragraph that lost its end goes first in the next one. */
function settleAll(nodes: readonly Node[], how: Settling): readonly Node[] {
	const settled: Node[] = [];
	let carried: readonly Node[] = [];
	for (const node of nodes) {
		const now = settleNode(node, how);
		if (typeof node === 'string' || node.name !== 'w:p') {
			if (carried.length > 0 && now.length > 0 && typeof node !== 'string')
				throw new Error(`text without an end before ${node.name}`);
			settled.push(...now);
			continue;
		}
		const [paragraph] = now as readonly XmlElement[];
		if (!paragraph) continue;
		const content = [...carried, ...paragraph.children.filter(isContent)];
		carried = [];
		if (isGone(paragraphMarks(node), how)) carried = content.filter(showsSomething);
		else {
			const properties = paragraph.children.filter((each) => !isContent(each));
			settled.push({ ...paragraph, children: [...properties, ...content] });
		}
	}
	if (carried.length > 0) throw new Error('text without an end last');
	return settled;
}

const showsSomething = (node: Node) =>
	typeof node !== 'string' && (node.name === 'w:r' || all(node, 'w:r').length > 0);

export function settle(document: XmlElement, how: Settling): XmlElement {
	return { ...document, children: settleAll(document.children, how) };
}
