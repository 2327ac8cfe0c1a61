import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import type { WorkbookWriter } from '#lib/ports/workbook-writer.ts';
import { packFiles } from '#lib/server/zip/pack.ts';
import { finish } from './finish.ts';
import { FONT } from './look.ts';
import { rowHeights, withHeights } from './row-heights.ts';
import { FRONT_WIDTHS, frontRows, HEAD_ROWS, listRows } from './sheet-data.ts';
import { sheetNames } from './sheet-names.ts';

/** Readers look for these first; the rest follow by name. */
const first = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];

async function write(model: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
	const names = sheetNames([model.front.name, ...model.sheets.map(({ name }) => name)]);
	const sheets = [
		{
			data: frontRows(model),
			columns: FRONT_WIDTHS.map((width) => ({ width })),
			showGridLines: false
		},
		...model.sheets.map((sheet) => ({
			data: listRows(sheet),
			columns: sheet.columns.map(({ width }) => ({ width })),
			stickyRowsCount: HEAD_ROWS,
			stickyColumnsCount: sheet.fixedColumns,
			showGridLines: false
		}))
	].map((sheet, index) => ({ ...sheet, sheet: names[index] ?? '' }));
	const options = { fontFamily: FONT.family, fontSize: FONT.size };
	const file = await writeExcelFile(sheets, options).toBuffer();
	const parts = new Map(
		Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)])
	);
	sheets.forEach(({ data, columns }, index) => {
		const path = `xl/worksheets/sheet${index + 1}.xml`;
		const widths = columns.map(({ width }) => width);
		parts.set(path, withHeights(parts.get(path) ?? '', rowHeights(data, widths)));
	});
	finish(parts, model, names);
	const order = [...first, ...[...parts.keys()].filter((name) => !first.includes(name)).sort()];
	return packFiles(order.map((name) => [name, strToU8(parts.get(name) ?? '')]));
}

/** Writes Excel files: valid for Microsoft's Open XML SDK, and the same bytes for the same model. */
export function createXlsxWriter(): WorkbookWriter {
	return { write };
}
