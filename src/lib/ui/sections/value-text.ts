import type { LibraryLists, OptionLabels } from '#lib/client/page-data.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { Capacity, Owner, Quantity, ValueYear } from '#lib/domain/sections/values.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import { forms } from '#lib/text/forms.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { figure, kronor } from '#lib/text/swedish/numbers.ts';
import { agesText, capacityText, valueText } from '#lib/text/swedish/measures.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import { ui } from '#lib/text/ui.ts';
import { referenceName } from './reference-name.ts';

/** What it takes to put a value into words. */
export interface Reading {
	readonly content: AgreementContent;
	readonly options: OptionLabels;
	readonly library: LibraryLists;
}

interface Place {
	readonly path: string;
	readonly field: Field;
	/** The free text beside a choice of `other`. */
	readonly other?: unknown;
}

/** A value as lines of text, as it is read in a table, beside another or where nothing may be changed. Empty: none. */
export function valueLines(
	{ path, field, other }: Place,
	value: unknown,
	reading: Reading
): readonly string[] {
	if (value === undefined || value === null) return [];
	const label = (id: EnumId, one: string) =>
		one === 'other' && typeof other === 'string' ? other : (reading.options[id]?.[one] ?? one);
	const name = (id: string) =>
		field.type === 'reference' || field.type === 'references'
			? referenceName(reading.content, field.to, path, id)
			: id;
	switch (field.type) {
		case 'text':
		case 'function':
			return [value as string];
		case 'longText':
			return (value as string).split('\n');
		case 'date':
			return [dateText(value as string)];
		case 'year':
			return [String(value)];
		case 'number':
			return [
				[figure(value as number), field.unit && forms.units[field.unit]].filter(Boolean).join(' ')
			];
		case 'money':
			return [kronor(value as number)];
		case 'yesNo':
			return [value === true ? ui.yes : ui.no];
		case 'lines':
			return value as readonly string[];
		case 'choice':
			return [label(field.options, value as string)];
		case 'choices':
			return (value as readonly string[]).map((one) => label(field.options, one));
		case 'matrix':
			return Object.entries(value).map(
				([row, scale]) => `${label(field.rows, row)}: ${label(field.scale, String(scale))}`
			);
		case 'reference':
			return [name(value as string)];
		case 'references':
			return (value as readonly string[]).map(name);
		case 'placeOrText':
			return [placeName(reading.content, path, value as string)];
		case 'reform':
			return [libraryName(reading.library['actionPlan.reforms'], value as string)];
		case 'order':
			return (value as readonly string[]).map((id) =>
				libraryName(reading.library['review.chapterOrder'], id)
			);
		case 'period':
			return present(shortPeriod(value));
		case 'ages':
			return present(agesText(value));
		case 'capacity':
			return present(capacityText(value as Capacity));
		case 'valueYear':
			return present(
				[valueText(value as ValueYear), (value as ValueYear).year].filter(Boolean).join(', ')
			);
		case 'quantity':
			return present(quantityWords(value, reading.options));
		case 'owner':
			return present(ownerWords(value, path, reading.content));
		case 'group':
		case 'rows':
			return [];
	}
}

const present = (text: string | undefined): readonly string[] => (text ? [text] : []);

/** A place is chosen by id or written as text. */
export function placeName(content: AgreementContent, path: string, value: string): string {
	const name = referenceName(content, 'place', path, value);
	return name === forms.reference.goneOption ? value : name;
}

function libraryName(items: LibraryLists[string] | undefined, id: string): string {
	return items?.find((item) => item.id === id)?.name ?? id;
}

function quantityWords(
	{ number, unit, interval, intervalOther, places }: Quantity,
	options: OptionLabels
): string {
	const often = interval === 'other' ? intervalOther : interval && options.interval?.[interval];
	const where = places === undefined ? undefined : forms.quantity.onPlaces(places);
	return [number === undefined ? undefined : figure(number), unit, often?.toLowerCase(), where]
		.filter(Boolean)
		.join(' ');
}

function ownerWords(
	{ function: title, organisation, deputy }: Owner,
	path: string,
	content: AgreementContent
): string {
	const where = organisation && referenceName(content, 'actor', path, organisation);
	return [title, where, deputy && forms.owner.deputyIs(deputy)].filter(Boolean).join(', ');
}
