import { fold } from '#lib/domain/checks/fold.ts';

/** As two people may write the same: case, diacritics, spaces and a closing full stop make no difference. */
export function plain(text: string): string {
	return fold(text)
		.replace(/\s+/g, ' ')
		.replace(/[.:;]+$/, '')
		.trim();
}

/** The key whose words hold the text. */
export function keyOf<K extends string>(
	words: Readonly<Record<K, readonly string[]>>,
	text: string
): K | undefined {
	const wanted = plain(text);
	return (Object.keys(words) as K[]).find((key) =>
		words[key].some((word) => plain(word) === wanted)
	);
}

export interface Named {
	readonly id: string;
	readonly name: string | undefined;
}

/**
 * The one row that is called so: by its whole name, by its number where the rows are counted, or as the only one whose
 * name begins with the text or the text with its name. Undefined when none or several fit.
 */
export function rowNamed(
	rows: readonly Named[],
	text: string,
	isCounted = false
): Named | undefined {
	const wanted = plain(text);
	if (wanted === '') return undefined;
	const known = rows.flatMap((row) => (row.name ? [{ row, name: plain(row.name) }] : []));
	const same = known.find(({ name }) => name === wanted);
	if (same) return same.row;
	const number = /^(?:[a-z]{1,7} ?)?(\d{1,3})$/.exec(wanted)?.[1];
	if (number !== undefined) return isCounted ? rows[Number(number) - 1] : undefined;
	const unnumbered = wanted.replace(/^\d+(?:\.\d+)*[.)]? /, '');
	const alike = known.filter(
		({ name }) =>
			name === unnumbered ||
			(unnumbered.length > 3 && name.startsWith(unnumbered)) ||
			(name.length > 3 && unnumbered.startsWith(name))
	);
	return alike.length === 1 ? alike[0]?.row : undefined;
}

/** Several rows in one cell: the whole cell as one name, else each line, else each part between semicolons or commas. */
export function rowsNamed(
	rows: readonly Named[],
	text: string,
	isCounted: boolean
): { readonly found: readonly string[]; readonly rest: readonly string[] } {
	const ways = [[text], text.split('\n'), text.split(/[\n;]/), text.split(/[\n;,]/)].map((parts) =>
		parts.map((part) => part.trim()).filter((part) => part !== '')
	);
	const whole = ways.find((parts) => parts.every((part) => rowNamed(rows, part, isCounted)));
	const parts = whole ?? ways[2] ?? [];
	const matched = parts.map((part) => ({ part, row: rowNamed(rows, part, isCounted) }));
	return {
		found: [...new Set(matched.flatMap(({ row }) => row?.id ?? []))],
		rest: matched.flatMap(({ part, row }) => (row ? [] : [part]))
	};
}
