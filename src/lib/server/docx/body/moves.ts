import type { Sheet } from './sheet.ts';
import { tracked } from './tracked.ts';
import { attribute } from '../xml/clean.ts';

const RANGE = { movedFrom: 'w:moveFromRange', movedTo: 'w:moveToRange' } as const;

/**
 * Puts the range of a move around the paragraphs written since `from`: Word pairs the place something left with the
 * place it came to by the range's name. Tables are outside: Word moves none.
 */
export function markMove({ pieces }: Sheet, part: object, from: number): void {
	const { change, moveName } = tracked(part);
	if ((change !== 'movedFrom' && change !== 'movedTo') || moveName === undefined) return;
	let last = from;
	while (pieces[last]?.xml.startsWith('<w:p>')) last += 1;
	const range = RANGE[change];
	pieces.forEach((piece, i) => {
		if (i < from || i >= last) return;
		const start = i === from ? `<${range}Start w:name="${attribute(moveName)}"/>` : '';
		const end = i === last - 1 ? `<${range}End/>` : '';
		// Inside the paragraphs: between a table and the next paragraph nothing may stand.
		const xml = piece.xml
			.replace('</w:pPr>', `</w:pPr>${start}`)
			.replace(/<\/w:p>$/, `${end}</w:p>`);
		pieces[i] = { ...piece, xml };
	});
}
