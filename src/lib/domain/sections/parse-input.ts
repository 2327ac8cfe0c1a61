/**
 * From what a person types to a value. The same in the browser and for plain form posts.
 * A text that is no value gives the reason; the typed text is the caller's to keep.
 */
import type { Field } from './fields.ts';
import type { RawInput } from './input.ts';
import { schemaOf, type InvalidReason } from './schema.ts';

export type ParsedInput =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly reason: InvalidReason };

/** `value` is null when nothing is typed. */
export function parseInput(field: Field, raw: RawInput): ParsedInput {
	const value = toValue(field, raw);
	if (value === undefined) return { ok: true, value: null };
	const parsed = schemaOf(field).safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	return { ok: false, reason: (parsed.error.issues[0]?.message ?? 'not_text') as InvalidReason };
}

const asText = (raw: RawInput): string =>
	typeof raw === 'string' ? raw : Array.isArray(raw) ? raw.join('\n') : '';
const asList = (raw: RawInput): readonly string[] =>
	Array.isArray(raw) ? raw : typeof raw === 'string' && raw !== '' ? [raw] : [];
const asParts = (raw: RawInput): Readonly<Record<string, string>> =>
	typeof raw === 'object' && !Array.isArray(raw) ? (raw as Readonly<Record<string, string>>) : {};

/** Swedish and plain ways to write a number: `1 250,5`, `1250.5`. Something else stays text, for the schema to refuse. */
function toNumber(text: string): number | string | undefined {
	const plain = text
		.replace(/[\s\u00A0]/g, '')
		.replace(',', '.')
		.replace(/^\u2212/, '-');
	if (plain === '') return undefined;
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function toValue(field: Field, raw: RawInput): unknown {
	switch (field.type) {
		case 'text':
		case 'longText':
		case 'function':
		case 'placeOrText':
		case 'reference':
		case 'reform':
		case 'choice':
			return asText(raw).trim() === '' ? undefined : asText(raw);
		case 'date':
			return asText(raw).trim() || undefined;
		case 'year':
		case 'number':
			return toNumber(asText(raw));
		case 'money':
			return toNumber(asText(raw).replace(/\s*(kr|kronor|:-)\s*$/i, ''));
		case 'yesNo':
			return (
				{ yes: true, no: false, '': undefined }[asText(raw)] ??
				(asText(raw) === '' ? undefined : asText(raw))
			);
		case 'lines':
		case 'order':
			return nonEmpty(
				asText(raw)
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== '')
			);
		case 'choices':
		case 'references':
			return nonEmpty(asList(raw).filter((item) => item !== ''));
		case 'matrix':
		case 'owner':
			return parts(raw, {});
		case 'period':
			return parts(periodFrom(asParts(raw)), {});
		case 'ages':
			return parts(raw, { from: toNumber, to: toNumber });
		case 'valueYear':
			return parts(raw, { value: toNumber, year: toNumber });
		case 'quantity':
			return parts(raw, { number: toNumber, places: toNumber });
		case 'capacity':
			return capacityFrom(asParts(raw));
		case 'group':
		case 'rows':
			return raw;
	}
}

/** A ticked box ("when all have signed", "until further notice") rules over the date beside it. */
function periodFrom({ startKind, endKind, ...dates }: Readonly<Record<string, string>>): RawInput {
	return {
		...dates,
		...(startKind === 'on_signing' && { start: startKind }),
		...(endKind === 'open' && { end: endKind })
	};
}

function capacityFrom({ amount = '', unit = '' }: Readonly<Record<string, string>>): unknown {
	if (unit === 'ordinary') return { unit };
	if (amount.trim() === '') return undefined;
	return { amount: toNumber(amount.replace(/%|procent/i, '')), unit: unit || 'percent' };
}

function parts(
	raw: RawInput,
	readers: Readonly<Record<string, (text: string) => unknown>>
): unknown {
	const filled = Object.entries(asParts(raw)).filter(([, text]) => text.trim() !== '');
	if (filled.length === 0) return undefined;
	return Object.fromEntries(
		filled.map(([name, text]) => [name, readers[name]?.(text) ?? text.trim()])
	);
}

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
	list.length === 0 ? undefined : list;
