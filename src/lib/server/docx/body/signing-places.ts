import type { SignatureBlock } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { firstFilled } from '../xml/clean.ts';
import { inline, isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { TABLE_END, tableCell, tableRow, tableStart } from './table-xml.ts';

type Person = SignatureBlock['people'][number];

/** Twips of paper to write on: above the first line and above the others. */
const FIRST_LINE = 460;
const NEXT_LINE = 620;
/** Twips between two people side by side. */
const GUTTER = 200;

export const paragraph = (style: string, content: string, keep: boolean, more = '') =>
	`<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep ? '<w:keepNext/>' : ''}${more}</w:pPr>${content}</w:p>`;

/** One person: a line to write on with its label below it, for each line; then name and title. */
export function personXml({ links }: Sheet, { name, title, lines }: Person, keep: boolean): string {
	const text = (words: string) => inline(links, [{ text: words }]);
	const written = lines.map(
		(label, i) =>
			paragraph(
				'SigningLine',
				'',
				false,
				`<w:spacing w:before="${i === 0 ? FIRST_LINE : NEXT_LINE}"/>`
			) + paragraph('SigningLabel', text(label), false)
	);
	const signer =
		(name ? paragraph('SignerName', text(name), true) : '') +
		paragraph('SignerTitle', text(title), keep);
	return written.join('') + signer;
}

export function personHeight({ lines, name }: Person): number {
	const line = (style: 'SigningLine' | 'SigningLabel' | 'SignerName' | 'SignerTitle') =>
		lineHeight(STYLES[style].size, STYLES[style].line) + (STYLES[style].before ?? 0);
	const written = lines.reduce((sum, _, i) => sum + (i === 0 ? FIRST_LINE : NEXT_LINE), 0);
	const each = line('SigningLine') + line('SigningLabel');
	return written + lines.length * each + (name ? line('SignerName') : 0) + line('SignerTitle');
}

/** A cell for one person, so that a screen reader reads one person at a time. `content` is empty for nobody. */
export function place(content: string, width: number, right: boolean, keep: boolean): string {
	const inner = right ? `<w:left w:w="${GUTTER}" w:type="dxa"/>` : '<w:left w:w="0" w:type="dxa"/>';
	const outer = right
		? '<w:right w:w="0" w:type="dxa"/>'
		: `<w:right w:w="${GUTTER}" w:type="dxa"/>`;
	const margins = `<w:tcMar>${inner}${outer}</w:tcMar>`;
	return tableCell(width, content || paragraph('SignerTitle', '', keep), margins);
}

/** One party's people, two a row, never parted from the party's name by a page break. */
export function addPlaces(
	sheet: Sheet,
	{ id, number, party, basis, people }: SignatureBlock,
	heading: string
): void {
	const named = [{ text: party }];
	if (number !== undefined || !isBlank(named))
		addParagraph(sheet, 'SigningParty', named, { id, number });
	if (basis && !isBlank(basis)) addParagraph(sheet, 'SigningBasis', basis);
	const rows = people.flatMap((person, i) =>
		i % 2 === 0 ? [[person, people[i + 1]] as const] : []
	);
	const half = Math.round(sheet.page.textWidth / 2);
	const widths = [half, sheet.page.textWidth - half];
	const caption = firstFilled(party, heading);
	const signers = people.map(({ name, title }) => [name, title].filter(Boolean).join(', '));
	const description = firstFilled(signers.join('; '), caption);
	rows.forEach(([left, right], i) => {
		const last = i === rows.length - 1;
		const start = i === 0 ? tableStart({ widths, caption, description, named: false }) : '';
		const cells =
			place(personXml(sheet, left, !last), half, false, !last) +
			place(right ? personXml(sheet, right, !last) : '', widths[1] ?? 0, true, !last);
		sheet.pieces.push({
			xml: start + tableRow(cells) + (last ? TABLE_END : ''),
			height: () => Math.max(personHeight(left), right ? personHeight(right) : 0),
			keepNext: !last
		});
	});
	sheet.afterTable = rows.length > 0;
}
