import { TABLE_STYLE } from '../look/table-styles.ts';
import type { TableStyle } from '../look/table-styles.ts';
import { attribute } from '../xml/clean.ts';

export interface TableFrame {
	/** Without a style the table has no lines: the places to sign. */
	readonly style?: TableStyle;
	readonly widths: readonly number[];
	/** Left and right of the text together, in twips, where it differs from the style. */
	readonly padding?: number;
	/** Title and description for those who cannot see the table; docx has no way to set them. */
	readonly caption: string;
	readonly description: string;
	/** The first row and column name the others. */
	readonly named: boolean;
}

const flag = (name: string, on: boolean) => ` w:${name}="${on ? 1 : 0}"`;

function margins(padding: number | undefined): string {
	if (padding === undefined) return '';
	const side = (name: string) => `<w:${name} w:w="${padding / 2}" w:type="dxa"/>`;
	return `<w:tblCellMar>${side('left')}${side('right')}</w:tblCellMar>`;
}

export function tableStart({
	style,
	widths,
	padding,
	caption,
	description,
	named
}: TableFrame): string {
	const width = widths.reduce((total, w) => total + w, 0);
	return (
		`<w:tbl><w:tblPr>${style ? `<w:tblStyle w:val="${TABLE_STYLE[style]}"/>` : ''}` +
		`<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins(padding)}` +
		`<w:tblLook w:val="${named ? '06A0' : '0600'}"${flag('firstRow', named)}${flag('lastRow', false)}` +
		`${flag('firstColumn', named)}${flag('lastColumn', false)}${flag('noHBand', true)}${flag('noVBand', true)}/>` +
		`<w:tblCaption w:val="${attribute(caption)}"/><w:tblDescription w:val="${attribute(description)}"/></w:tblPr>` +
		`<w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>`
	);
}

export const TABLE_END = '</w:tbl>';

/** One cell around its paragraphs; `more` is extra `w:tcPr` content. */
export function tableCell(width: number, paragraphs: string, more = ''): string {
	return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${paragraphs}</w:tc>`;
}

/**
 * One row; it stays whole unless it is too tall for that, and a header row is repeated on every page. `change` says
 * in XML that it is only one version's.
 */
export function tableRow(
	cells: string,
	{ whole = true, header = false, change = '' } = {}
): string {
	const properties = `${whole ? '<w:cantSplit/>' : ''}${header ? '<w:tblHeader/>' : ''}${change}`;
	return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells}</w:tr>`;
}
