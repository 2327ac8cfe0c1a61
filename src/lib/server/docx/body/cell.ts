import type { CellParagraph, TableCell } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleId } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import { cellEnds } from './cell-ends.ts';
import type { CellStyles } from './cell-styles.ts';
import type { Emphasis } from './emphasis.ts';
import { inline, isBlank } from './inline.ts';
import type { Links } from './links.ts';
import { measured } from './paragraph.ts';
import type { Change } from './emphasis.ts';
import { mark, tracked } from './tracked.ts';

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

/** What a cell prints. */
export const shown = (cell: TableCell): TableCell => {
	const filled = cell.filter(({ runs }) => !isBlank(runs));
	return filled.length > 0 ? filled : [NOTHING];
};

export function emphasis({ runs, tone }: CellParagraph): Emphasis {
	if (tone === 'muted') return { colour: COLOUR.muted };
	const first = runs[0]?.text ?? '';
	const status = first.charAt(1) === ' ' ? STATUS[first.charAt(0)] : undefined;
	return status === undefined ? {} : { bold: true, colour: status };
}

function styleOf(
	{ tone }: Pick<CellParagraph, 'tone'>,
	index: number,
	{ styles, namesRow }: CellLook
): StyleId {
	if (tone === 'point') return styles.point;
	return namesRow && index === 0 && tone !== 'muted' ? styles.row : styles.text;
}

const POINT = '<w:r><w:t>\u2013</w:t><w:tab/></w:r>';

/** The dash of a point, in the version where the paragraph is one. */
function point(paragraph: CellParagraph, change: Change | undefined): string {
	const { oldTone } = tracked(paragraph);
	if (paragraph.tone === 'point')
		return mark(change ?? (oldTone === undefined ? undefined : 'added'), POINT);
	return oldTone === 'point' ? mark('removed', POINT) : '';
}

/** The paragraphs of one cell; `id` is the row's place, marked in its first cell. `row` is set where all are changed. */
export function cellXml(
	links: Links,
	cell: TableCell,
	look: CellLook,
	{ id, row }: { readonly id?: string; readonly row?: Change } = {}
): string {
	const paragraphs = shown(cell);
	const ends = cellEnds(paragraphs, (paragraph, i) => styleOf(paragraph, i, look), row);
	const properties =
		(look.keepNext ? '<w:keepNext/>' : '') + (look.right ? '<w:jc w:val="right"/>' : '');
	return paragraphs
		.map((paragraph, i) => {
			const change = row ?? tracked(paragraph).change;
			const runs = inline(links, paragraph.runs, { ...emphasis(paragraph), change });
			const text = point(paragraph, change) + runs;
			const { style, marks } = ends[i] ?? { style: look.styles.text, marks: () => '' };
			return (
				`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}${marks(properties)}</w:pPr>` +
				`${i === 0 && id !== undefined ? links.mark(id, text) : text}</w:p>`
			);
		})
		.join('');
}

/** Twips, without the cell's margins above and below. `width` is that of the text. */
export function cellHeight(cell: TableCell, look: CellLook, width: number): number {
	return shown(cell).reduce((height, paragraph, i) => {
		const { size, line, after = 0, left = 0, bold } = STYLES[styleOf(paragraph, i, look)];
		const lines = countLines(measured(paragraph.runs, bold), width - left, size);
		return height + lines * lineHeight(size, line) + after;
	}, 0);
}
