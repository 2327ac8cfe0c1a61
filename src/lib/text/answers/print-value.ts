/** An answer as it was given, on one line, for summaries. The documents have their own way with words. */
import type { Field } from '#lib/domain/sections/fields.ts';
import type {
	Ages,
	AnyRow,
	Capacity,
	Owner,
	Period,
	Quantity,
	ValueYear
} from '#lib/domain/sections/values.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { duration } from '#lib/text/swedish/durations.ts';
import { agesText, capacityText, quantityText, valueText } from '#lib/text/swedish/measures.ts';
import { figure, kronor } from '#lib/text/swedish/numbers.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import { ui } from '#lib/text/ui.ts';

/** What rows are called, by id. */
export type RowNames = ReadonlyMap<string, string>;

/** Undefined when there is nothing to show. `other` is what was written for the option of that name. */
export function printValue(
	field: Field,
	value: unknown,
	names: RowNames,
	other?: unknown
): string | undefined {
	const words = printOne(field, value, names, typeof other === 'string' ? other : undefined);
	return words === '' ? undefined : words;
}

function printOne(
	field: Field,
	value: unknown,
	names: RowNames,
	other: string | undefined
): string | undefined {
	if (value === undefined || value === null) return undefined;
	switch (field.type) {
		case 'date':
			return dateText(value as string);
		case 'number':
			return field.unit ? duration(value as number, field.unit) : figure(value as number);
		case 'money':
			return kronor(value as number);
		case 'yesNo':
			return value === true ? ui.yes : ui.no;
		case 'choice':
			return choice(field.options, value as string, other);
		case 'choices':
			return (value as readonly string[])
				.map((one) => choice(field.options, one, other))
				.join(', ');
		case 'reference':
		case 'placeOrText':
			return (
				names.get(value as string) ?? (field.type === 'placeOrText' ? String(value) : undefined)
			);
		case 'references':
			return (value as readonly string[]).flatMap((id) => names.get(id) ?? []).join(', ');
		case 'lines':
		case 'order':
			return (value as readonly string[]).join('; ');
		case 'matrix':
			return Object.entries(value)
				.map(
					([row, on]) => `${optionLabel(field.rows, row)}: ${optionLabel(field.scale, String(on))}`
				)
				.join('; ');
		case 'rows':
			return (value as readonly AnyRow[]).flatMap(({ id }) => names.get(id) ?? []).join('; ');
		default:
			return printComposite(field, value, names);
	}
}

function choice(options: EnumId, value: string, other: string | undefined): string {
	return value === 'other' && other ? other : optionLabel(options, value);
}

function printComposite(field: Field, value: unknown, names: RowNames): string | undefined {
	switch (field.type) {
		case 'period':
			return shortPeriod(value as Period);
		case 'ages':
			return agesText(value as Ages);
		case 'valueYear': {
			const { year } = value as ValueYear;
			return [valueText(value as ValueYear), year].filter((part) => part !== undefined).join(', ');
		}
		case 'capacity':
			return capacityText(value as Capacity);
		case 'quantity':
			return quantityText(value as Quantity);
		case 'owner': {
			const { function: who, organisation, deputy } = value as Owner;
			const home = organisation === undefined ? undefined : names.get(organisation);
			return [who, home, deputy].filter(Boolean).join(', ');
		}
		case 'group':
			return undefined;
		default:
			return String(value);
	}
}
