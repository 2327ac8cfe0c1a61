import { elements, wordsIn } from '#lib/server/docx/xml/tree.ts';
import type { XmlElement } from '#lib/server/docx/xml/tree.ts';
import { openDocx, part } from './package.ts';

const opening = ({ name, attributes }: XmlElement) =>
	[
		name,
		...[...attributes]
			.filter(([key]) => !key.startsWith('xmlns') && key !== 'mc:Ignorable')
			.sort(([a], [b]) => a.localeCompare(b, 'en'))
			.map(([key, value]) => `${key}="${value}"`)
	].join(' ');

/** Properties on one line, as they are read together; runs and their words on one line too. */
const together = (element: XmlElement): string => {
	const inner = elements(element).map(together).join(' ');
	const words = elements(element).length === 0 ? wordsIn({ ...element, children: [element] }) : '';
	return `<${opening(element)}>${words}${inner && `{${inner}}`}`;
};

function lines(element: XmlElement, depth: number): readonly string[] {
	const indent = '  '.repeat(Math.min(depth, 6));
	if (element.name === 'w:r' || /(?:Pr|Grid)$/.test(element.name))
		return [indent + together(element)];
	return [
		`${indent}<${opening(element)}>`,
		...elements(element).flatMap((inner) => lines(inner, depth + 1))
	];
}

/** The text part without namespaces, a line a paragraph's part, attributes by name. */
export function normalisedXml(file: Uint8Array): string {
	return `${lines(part(openDocx(file), 'word/document.xml'), 0).join('\n')}\n`;
}
