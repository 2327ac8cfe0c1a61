import type { Sheet, WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import { attribute } from '#lib/server/docx/xml/clean.ts';
import { INK } from './look.ts';
import { coreXml, customXml } from './properties.ts';
import { HEAD_ROWS } from './sheet-data.ts';
import { finishSheet } from './sheet-xml.ts';
import { columnName, tableXml } from './table.ts';

/** The parts of the package as text, by name. */
export type Parts = Map<string, string>;

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const APPLICATION = 'application/vnd.openxmlformats-';
const TABLE_RELATION = 'rIdTable';

/** The library writes name, size and family first; the schema wants weight, size, colour, name, family. */
const FONT_PARTS =
	/<font>(<name[^>]*\/>)(<sz[^>]*\/>)(?:<family[^>]*\/>)?((?:<b\/>)?)(<color[^>]*\/>)<\/font>/g;

/** Formats below 164 are Excel's own. */
const OWN_FORMATS = 100;

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
	const xml = parts.get(name);
	if (xml === undefined) throw new Error(`The library wrote no ${name}.`);
	parts.set(name, edit(xml));
}

const override = (part: string, type: string) =>
	`<Override PartName="/${part}" ContentType="${APPLICATION}${type}+xml"/>`;

/** Rows and columns that are printed on every page of a list. Sheet 0 is the first one, which is no list. */
function printTitles(sheets: readonly Sheet[], names: readonly string[]): string {
	const defined = sheets.map(({ fixedColumns }, index) => {
		const name = `'${(names[index + 1] ?? '').replaceAll("'", "''")}'!`;
		const columns = `${name}$A:$${columnName(fixedColumns - 1)}`;
		return `<definedName name="_xlnm.Print_Titles" localSheetId="${index + 1}">${attribute(`${columns},${name}$1:$${HEAD_ROWS}`)}</definedName>`;
	});
	return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
}

function finishList(parts: Parts, model: WorkbookModel, sheet: Sheet, number: number): void {
	const table = `xl/tables/table${number}.xml`;
	const path = `xl/worksheets/sheet${number + 1}.xml`;
	const label = model.labels.table.replace(/[^A-Za-z]/g, '') || 'T';
	change(parts, path, (xml) => finishSheet(xml, model, sheet, TABLE_RELATION));
	parts.set(table, tableXml(sheet, number, `${label}${number}`));
	change(parts, `xl/worksheets/_rels/sheet${number + 1}.xml.rels`, (xml) =>
		xml.replace(
			'</Relationships>',
			`<Relationship Id="${TABLE_RELATION}" Type="${OFFICE}/table" Target="../tables/table${number}.xml"/></Relationships>`
		)
	);
	change(parts, '[Content_Types].xml', (xml) =>
		xml.replace('</Types>', `${override(table, 'officedocument.spreadsheetml.table')}</Types>`)
	);
}

/** Adds what the library cannot write: real tables with filters, properties, page furniture. */
export function finish(parts: Parts, model: WorkbookModel, names: readonly string[]): void {
	change(parts, 'xl/worksheets/sheet1.xml', (xml) => finishSheet(xml, model, undefined, undefined));
	model.sheets.forEach((sheet, index) => finishList(parts, model, sheet, index + 1));
	change(parts, 'xl/workbook.xml', (xml) =>
		xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, () =>
			printTitles(model.sheets, names)
		)
	);
	change(parts, 'xl/styles.xml', (xml) =>
		xml
			.replace(FONT_PARTS, '<font>$3$2$4$1</font>')
			.replaceAll('<color theme="1"/>', `<color rgb="FF${INK}"/>`)
			.replace(/numFmtId="(1\d\d)"/g, (_, id: string) => `numFmtId="${Number(id) + OWN_FORMATS}"`)
	);
	parts.set('docProps/core.xml', coreXml(model));
	parts.set('docProps/custom.xml', customXml(model));
	change(parts, '_rels/.rels', (xml) =>
		xml.replace(
			'</Relationships>',
			`<Relationship Id="rIdCore" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>` +
				`<Relationship Id="rIdCustom" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`
		)
	);
	change(parts, '[Content_Types].xml', (xml) =>
		xml.replace(
			'</Types>',
			`${override('docProps/core.xml', 'package.core-properties')}${override('docProps/custom.xml', 'officedocument.custom-properties')}</Types>`
		)
	);
}
