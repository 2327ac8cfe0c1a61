/** Typed text as a value. `invalid` keeps what was typed: the field shows it and says how to write. */
export type Entry<Value> =
	| { readonly kind: 'empty' }
	| { readonly kind: 'value'; readonly value: Value }
	| { readonly kind: 'invalid'; readonly typed: string };

/** Swedish numbers: decimal comma or point, spaces between thousands, a real or typed minus. */
export function readNumber(typed: string, whole: boolean): Entry<number> {
	const text = typed.trim();
	if (text === '') return { kind: 'empty' };
	const plain = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
	const pattern = whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
	return pattern.test(plain) ? { kind: 'value', value: Number(plain) } : { kind: 'invalid', typed };
}

/** A real day as `2026-11-23`, also written `20261123` or `2026/11/23`. */
export function readDate(typed: string): Entry<string> {
	const text = typed.trim();
	if (text === '') return { kind: 'empty' };
	const parts = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text);
	if (parts === null || (/^\d+$/.test(text) && text.length !== 8))
		return { kind: 'invalid', typed };
	const iso = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
	const day = new Date(`${iso}T00:00:00Z`);
	const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
	return exists ? { kind: 'value', value: iso } : { kind: 'invalid', typed };
}

/** As it is written in a field: decimal comma. */
export function writeNumber(value: number | undefined): string {
	return value === undefined ? '' : String(value).replace('.', ',');
}
