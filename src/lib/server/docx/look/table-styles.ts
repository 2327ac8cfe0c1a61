import { tableStyleNames } from '#lib/text/document-styles.ts';
import { COLOUR } from './colours.ts';

export const TABLE_STYLE = { ledger: 'OverensLedger', plan: 'OverensPlan' } as const;
export type TableStyle = keyof typeof TABLE_STYLE;

/** Space left and right of a cell's text, in twips: both sides together. */
export const CELL_PADDING = 192;

const line = (side: string, size: number, colour: string) =>
	`<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const frame = line('top', 8, COLOUR.accent) + line('bottom', 8, COLOUR.accent);

function tableStyle(style: TableStyle): string {
	const grid = style === 'plan' ? line('insideV', 4, COLOUR.hairline) : '';
	return (
		`<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE[style]}">` +
		`<w:name w:val="${tableStyleNames[style]}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>` +
		`<w:pPr><w:spacing w:before="0" w:after="0" w:line="259" w:lineRule="auto"/></w:pPr>` +
		`<w:tblPr><w:tblBorders>${frame}${line('insideH', 4, COLOUR.rule)}${grid}</w:tblBorders>` +
		`<w:tblCellMar><w:top w:w="68" w:type="dxa"/><w:left w:w="96" w:type="dxa"/>` +
		`<w:bottom w:w="68" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${COLOUR.accent}"/></w:rPr><w:tblPr/>` +
		`<w:tcPr><w:tcBorders>${frame}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${COLOUR.tint}"/>` +
		`<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`
	);
}

/** The house's table styles, for the end of styles.xml. `TableNormal` is there already; twice is an error. */
export const TABLE_STYLES_XML = tableStyle('ledger') + tableStyle('plan');
