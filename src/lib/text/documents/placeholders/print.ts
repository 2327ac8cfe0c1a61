/** Puts an answer into words, by how it was asked for and the form that the sentence needs. */
import type { Scope } from '#lib/domain/document/scope.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { Ages, Capacity, Period, Quantity, ValueYear } from '#lib/domain/sections/values.ts';
import type { EnumId, OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { duration } from '#lib/text/swedish/durations.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { agesText, capacityText, quantityText, valueText } from '#lib/text/swedish/measures.ts';
import { figure } from '#lib/text/swedish/numbers.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import type { Words } from './answer.ts';
import { textForm, type Form } from './form.ts';
import { isProperIn, nameOf } from './named.ts';
import type { Reading } from './read.ts';

/** The words for an answer; undefined when there is none, or when it points at a row that was removed. */
export function printAnswer({ field, value, other }: Reading, form: Form, scope: Scope): Words {
	if (value === undefined) return undefined;
	if (!field) return printPart(value, form, other, scope);
	switch (field.type) {
		case 'date':
			return dateText(value as string);
		case 'year':
			return String(value);
		case 'number':
			return form === 'duration' && field.unit
				? duration(value as number, field.unit)
				: figure(value as number);
		case 'money':
			return figure(value as number);
		case 'yesNo':
			return value === true ? 'Ja' : 'Nej';
		case 'lines':
			return (value as readonly string[]).map((line) => written(line, form, scope));
		case 'reference':
			return nameOf(field.to, value as string, scope);
		case 'references':
			return (value as readonly string[]).map((id) => nameOf(field.to, id, scope) ?? '');
		case 'placeOrText':
			return nameOf('place', value as string, scope) ?? written(value as string, form, scope);
		case 'choice':
			return printChoice(field.options, value as string, other, form, scope);
		case 'choices':
			return (value as readonly string[]).map(
				(choice) => printChoice(field.options, choice, other, form, scope) ?? ''
			);
		default:
			return printComposite(field, value, form, scope);
	}
}

function printComposite(field: Field, value: unknown, form: Form, scope: Scope): Words {
	switch (field.type) {
		case 'period':
			return shortPeriod(value as Period);
		case 'ages':
			return agesText(value as Ages);
		case 'valueYear':
			return valueText(value as ValueYear);
		case 'capacity':
			return capacityText(value as Capacity);
		case 'quantity':
			return quantityText(value as Quantity);
		default:
			return typeof value === 'string' ? written(value, form, scope) : undefined;
	}
}

/** A part of a value: a date of a period, a limit of ages, the function of an owner. */
function printPart(value: unknown, form: Form, other: string | undefined, scope: Scope): Words {
	if (typeof value === 'number') return form === 'number' ? String(value) : figure(value);
	if (typeof value !== 'string') return undefined;
	if (form === 'date')
		return value === 'on_signing' || value === 'open' ? undefined : dateText(value);
	if (form === 'interval') return intervalText(value as OptionOf<'interval'>, other);
	return written(value, form, scope);
}

function printChoice(
	options: EnumId,
	value: string,
	other: string | undefined,
	form: Form,
	scope: Scope
): string | undefined {
	if (options === 'interval') return intervalText(value as OptionOf<'interval'>, other);
	const words = value === 'other' ? other : optionLabel(options, value);
	return words === undefined ? undefined : written(words, form, scope);
}

function written(words: string, form: Form, scope: Scope): string {
	// A date may be a month or a season, `hösten 2026`, and is then printed as written.
	if (form === 'date') return dateText(words);
	return fit(words, textForm(form), isProperIn(scope.facts));
}
