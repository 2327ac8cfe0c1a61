import type { Sheet, WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import { attribute, cleanText, escapeXml } from '#lib/server/docx/xml/clean.ts';
import { HEAD_ROWS } from './sheet-data.ts';

const A4 = 9;
const TAIL = /(<pageMargins[^>]*\/>)?(<pageSetup[^>]*\/>)?<\/worksheet>$/;

/** Codes of a printed header begin with `&`. */
const printed = (text: string, most: number) =>
	escapeXml(cleanText(text).replace(/\s+/g, ' ').slice(0, most).replaceAll('&', '&&'));

/** On every printed page: the plan and how it stands above, page x of y below. */
function furniture({ head, labels }: WorkbookModel): string {
	const left = printed(head.title, 100);
	const right = printed(head.draft?.word ?? head.version, 30);
	return (
		`<headerFooter><oddHeader>&amp;L${left}&amp;R${right}</oddHeader>` +
		`<oddFooter>&amp;L&amp;A&amp;R${printed(labels.page, 20)} &amp;P ${printed(labels.of, 20)} &amp;N</oddFooter></headerFooter>`
	);
}

/** What the library has no option for, in the schema's order. `table` is the relation of the list's table. */
export function finishSheet(
	xml: string,
	model: WorkbookModel,
	sheet: Sheet | undefined,
	table: string | undefined
): string {
	const setup = sheet
		? `<pageSetup paperSize="${A4}" pageOrder="overThenDown" orientation="landscape"/>`
		: `<pageSetup paperSize="${A4}" orientation="landscape" fitToHeight="0"/>`;
	const numbers = sheet
		? `<ignoredErrors><ignoredError sqref="A${HEAD_ROWS + 1}:C${HEAD_ROWS + sheet.rows.length}" numberStoredAsText="1"/></ignoredErrors>`
		: '';
	const tail =
		`<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.35" footer="0.35"/>${setup}` +
		`${furniture(model)}${numbers}` +
		(table === undefined
			? ''
			: `<tableParts count="1"><tablePart r:id="${attribute(table)}"/></tableParts>`) +
		'</worksheet>';
	return xml
		.replace(
			'<sheetViews>',
			`<sheetPr><pageSetUpPr fitToPage="${sheet ? 0 : 1}"/></sheetPr><sheetViews>`
		)
		.replace(TAIL, () => tail);
}
