import type { SignatureBlock } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { firstFilled } from '../xml/clean.ts';
import { inline, isBlank } from './inline.ts';
import type { Sheet } from './sheet.ts';
import { paragraph, personHeight, personXml, place } from './signing-places.ts';
import { TABLE_END, tableRow, tableStart } from './table-xml.ts';

/** Twips above the names of the parties: in the first row and in the others. */
const ABOVE = 240;
const ABOVE_OTHERS = 480;

function partyXml(
	sheet: Sheet,
	{ party, basis, people }: SignatureBlock,
	above: number,
	keep: boolean
): string {
	const named = [{ text: party }];
	const space = `<w:spacing w:before="${above}"/>`;
	const head = isBlank(named)
		? ''
		: paragraph('SigningParty', inline(sheet.links, named), true, space);
	const ground =
		basis && !isBlank(basis) ? paragraph('SigningBasis', inline(sheet.links, basis), true) : '';
	return head + ground + people.map((person) => personXml(sheet, person, keep)).join('');
}

function partyHeight({ people, basis }: SignatureBlock): number {
	const { SigningParty, SigningBasis } = STYLES;
	const head = ABOVE_OTHERS + lineHeight(SigningParty.size, SigningParty.line);
	const ground = basis ? lineHeight(SigningBasis.size, SigningBasis.line) : 0;
	return people.reduce((sum, person) => sum + personHeight(person), head + ground);
}

/** Parties with one person each, two parties a row: the party's name stands in the cell, above its person. */
export function addPairs(sheet: Sheet, blocks: readonly SignatureBlock[], heading: string): void {
	const half = Math.round(sheet.page.textWidth / 2);
	const widths = [half, sheet.page.textWidth - half] as const;
	const signers = blocks.map(({ party, people }) =>
		[party, people[0]?.title].filter(Boolean).join(': ')
	);
	const caption = firstFilled(heading, sheet.model.head.title);
	const start = tableStart({
		widths,
		caption,
		description: firstFilled(signers.join('; '), caption),
		named: false
	});
	for (let i = 0; i < blocks.length; i += 2) {
		const pair = blocks.slice(i, i + 2);
		const last = i + 2 >= blocks.length;
		const cells = widths.map((width, side) => {
			const block = pair[side];
			return place(
				block ? partyXml(sheet, block, i === 0 ? ABOVE : ABOVE_OTHERS, !last) : '',
				width,
				side === 1,
				!last
			);
		});
		sheet.pieces.push({
			xml: (i === 0 ? start : '') + tableRow(cells.join('')) + (last ? TABLE_END : ''),
			height: () => Math.max(...pair.map(partyHeight)),
			keepNext: !last
		});
	}
	sheet.afterTable = blocks.length > 0;
}
