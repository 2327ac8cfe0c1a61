import type { CellParagraph, TableCell } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleId } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import type { CellStyles } from './cell-styles.ts';
import type { Emphasis } from './inline.ts';
import { inline, isBlank } from './inline.ts';
import type { Links } from './links.ts';
import { measured } from './paragraph.ts';

export interface CellLook {
	readonly styles: CellStyles;
	/** The first paragraph names the row. */
	readonly namesRow: boolean;
	readonly right: boolean;
	readonly keepNext: boolean;
}

/** A cell is never empty: somebody who hears the table must hear that there is nothing. */
const NOTHING: CellParagraph = { runs: [{ text: '\u2013' }] };

/** The signs of a measure's status; the words beside them say the same. */
const STATUS: Readonly<Record<string, string>> = {
	'\u25cf': COLOUR.green,
	'\u25b2': COLOUR.amber,
	'\u00d7': COLOUR.red,
	'\u25cb': COLOUR.muted,
	'\u25a0': COLOUR.green
};

const shown = (cell: TableCell): TableCell => {
	const filled = cell.filter(({ runs }) => !isBlank(runs));
	return filled.length > 0 ? filled : [NOTHING];
};

function emphasis({ runs, tone }: CellParagraph): Emphasis {
	if (tone === 'muted') return { colour: COLOUR.muted };
	const first = runs[0]?.text ?? '';
	const status = first.charAt(1) === ' ' ? STATUS[first.charAt(0)] : undefined;
	return status === undefined ? {} : { bold: true, colour: status };
}

function styleOf({ tone }: CellParagraph, index: number, { styles, namesRow }: CellLook): StyleId {
	if (tone === 'point') return styles.point;
	return namesRow && index === 0 && tone !== 'muted' ? styles.row : styles.text;
}

const POINT = '<w:r><w:t>\u2013</w:t><w:tab/></w:r>';

/** The paragraphs of one cell; `id` is the row's place, marked in its first cell. */
export function cellXml(links: Links, cell: TableCell, look: CellLook, id?: string): string {
	let xml = '';
	shown(cell).forEach((paragraph, i) => {
		const runs = inline(links, paragraph.runs, emphasis(paragraph));
		const text = (paragraph.tone === 'point' ? POINT : '') + runs;
		xml +=
			`<w:p><w:pPr><w:pStyle w:val="${styleOf(paragraph, i, look)}"/>` +
			`${look.keepNext ? '<w:keepNext/>' : ''}${look.right ? '<w:jc w:val="right"/>' : ''}</w:pPr>` +
			`${i === 0 && id !== undefined ? links.mark(id, text) : text}</w:p>`;
	});
	return xml;
}

/** Twips, without the cell's margins above and below. `width` is that of the text. */
export function cellHeight(cell: TableCell, look: CellLook, width: number): number {
	return shown(cell).reduce((height, paragraph, i) => {
		const { size, line, after = 0, left = 0, bold } = STYLES[styleOf(paragraph, i, look)];
		const lines = countLines(measured(paragraph.runs, bold), width - left, size);
		return height + lines * lineHeight(size, line) + after;
	}, 0);
}
