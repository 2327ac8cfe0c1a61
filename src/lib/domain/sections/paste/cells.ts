/**
 * Rows and cells of a table copied as text: tabs between cells, a row a line. A spreadsheet puts quotes around a cell
 * that holds a line break, a tab or a quote, and doubles the quotes in it.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const { cell, end } of pieces(text.replace(/\r\n?/g, '\n'))) {
		row.push(cell.trim());
		if (end === '\t') continue;
		rows.push(row);
		row = [];
	}
	return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function* pieces(text: string): Generator<{ readonly cell: string; readonly end: string }> {
	// A quote opens a cell only where the closing one ends it; else it is a quote in running text.
	const piece = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
	for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
		const [, quoted, plain = '', end = ''] = match;
		yield { cell: quoted === undefined ? plain : quoted.replaceAll('""', '"'), end };
		if (end === '') return;
	}
}
