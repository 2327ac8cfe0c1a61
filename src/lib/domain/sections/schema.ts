/**
 * Zod schemas from the questions: what a value must be to be saved. Issue messages are reason codes, put into words in
 * `text/`. Zod's small form, as browsers load this with every page of questions.
 */
import * as z from 'zod/mini';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import { sections } from './content.ts';
import { enums } from './enums/all.ts';
import { cleanLine, cleanText } from './clean.ts';
import type { Field, Fields } from './fields.ts';
import type { EnumId } from './vocabulary.ts';

/** Why a value is not taken. A reason without Swedish words does not compile. */
export type InvalidReason =
	| 'not_text'
	| 'too_long'
	| 'too_many'
	| 'not_date'
	| 'not_year'
	| 'not_number'
	| 'not_money'
	| 'not_yes_no'
	| 'not_option'
	| 'not_percent'
	| 'not_capacity'
	| 'not_ages'
	| 'not_value_year'
	| 'not_quantity'
	| 'not_period'
	| 'end_before_start'
	| 'not_owner'
	| 'not_list'
	| 'same_id';

const reason = (code: InvalidReason) => ({ error: code });

/** Longer than any honest answer, short enough to keep every page and document quick. */
const longest = 100_000;
const mostRows = 10_000;

const rowId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/, reason('not_text')));
const words = (clean: (text: string) => string) =>
	z.string(reason('not_text')).check(z.maxLength(longest, reason('too_long')), z.overwrite(clean));
const line = words(cleanLine);
const paragraph = words(cleanText);
const isoDate = z.string(reason('not_date')).check(z.refine(isDate, reason('not_date')));
const between = (least: number, most: number, code: InvalidReason) => [
	z.minimum(least, reason(code)),
	z.maximum(most, reason(code))
];
const wholeYear = z.int(reason('not_year')).check(...between(1900, 2100, 'not_year'));
const amount = z.number(reason('not_number')).check(...between(0, 1e9, 'not_number'));
const kronor = z.int(reason('not_money')).check(z.minimum(0, reason('not_money')));
const age = z.int(reason('not_ages')).check(...between(0, 120, 'not_ages'));
const option = (id: EnumId) =>
	z.enum(enums[id] as readonly [string, ...string[]], reason('not_option'));

const period = (onSigning: boolean) =>
	z
		.strictObject(
			{
				start: z.optional(
					onSigning ? z.union([isoDate, z.literal('on_signing')], reason('not_date')) : isoDate
				),
				end: z.optional(z.union([isoDate, z.literal('open')], reason('not_date')))
			},
			reason('not_period')
		)
		.check(
			z.refine(
				({ start, end }) =>
					!start || !end || start === 'on_signing' || end === 'open' || start <= end,
				reason('end_before_start')
			)
		);

const ages = z
	.strictObject({ from: z.optional(age), to: z.optional(age) }, reason('not_ages'))
	.check(
		z.refine(
			({ from, to }) => from === undefined || to === undefined || from <= to,
			reason('not_ages')
		)
	);

const valueYear = z.strictObject(
	{
		value: z.optional(z.number(reason('not_value_year'))),
		unit: z.optional(line),
		year: z.optional(wholeYear)
	},
	reason('not_value_year')
);

const capacity = z
	.strictObject(
		{
			unit: z.enum(['percent', 'hours', 'ordinary'], reason('not_capacity')),
			amount: z.optional(amount)
		},
		reason('not_capacity')
	)
	.check(
		z.refine(
			({ unit, amount }) => unit !== 'percent' || (amount ?? 0) <= 100,
			reason('not_percent')
		)
	);

const quantity = z.strictObject(
	{
		number: z.optional(
			z.number(reason('not_quantity')).check(z.minimum(0, reason('not_quantity')))
		),
		unit: z.optional(line),
		interval: z.optional(option('interval')),
		intervalOther: z.optional(line),
		places: z.optional(z.int(reason('not_quantity')).check(z.minimum(1, reason('not_quantity'))))
	},
	reason('not_quantity')
);

const owner = z.strictObject(
	{
		function: z.optional(line),
		organisation: z.optional(rowId),
		deputy: z.optional(line)
	},
	reason('not_owner')
);

const listOf = (item: z.ZodMiniType) =>
	z.array(item, reason('not_list')).check(z.maxLength(mostRows, reason('too_many')));

const cache = new WeakMap<Field, z.ZodMiniType>();

/** The schema of a field's value. */
export function schemaOf(field: Field): z.ZodMiniType {
	const known = cache.get(field);
	if (known) return known;
	const made = makeSchema(field);
	cache.set(field, made);
	return made;
}

function makeSchema(field: Field): z.ZodMiniType {
	switch (field.type) {
		case 'text':
		case 'function':
		case 'placeOrText':
			return line;
		case 'longText':
			return paragraph;
		case 'date':
			return isoDate;
		case 'year':
			return wholeYear;
		case 'number':
			return amount;
		case 'money':
			return kronor;
		case 'yesNo':
			return z.boolean(reason('not_yes_no'));
		case 'lines':
		case 'order':
			return listOf(line);
		case 'choice':
			return option(field.options);
		case 'choices':
			return z.array(option(field.options), reason('not_list'));
		case 'matrix':
			return z.partialRecord(option(field.rows), option(field.scale), reason('not_option'));
		case 'period':
			return period(field.onSigning === true);
		case 'ages':
			return ages;
		case 'valueYear':
			return valueYear;
		case 'capacity':
			return capacity;
		case 'quantity':
			return quantity;
		case 'owner':
			return owner;
		case 'reference':
		case 'reform':
			return rowId;
		case 'references':
			return z.array(rowId, reason('not_list'));
		case 'group':
			return z.strictObject(shapeOf(field.fields));
		case 'rows':
			return listOf(rowSchema(field.fields)).check(z.refine(haveOwnIds, reason('same_id')));
	}
}

/** Answers are found by row id: two rows with one id would both be written to. */
function haveOwnIds(rows: readonly unknown[]): boolean {
	return new Set(rows.map((row) => (row as { id: string }).id)).size === rows.length;
}

/** One row of a list, with its stable id. */
export function rowSchema(fields: Fields): z.ZodMiniType {
	return z.strictObject({ id: rowId, ...shapeOf(fields) });
}

function shapeOf(fields: Fields): Record<string, z.ZodMiniType> {
	const shape: Record<string, z.ZodMiniType> = {};
	for (const [name, field] of Object.entries(fields)) {
		shape[name] = z.optional(schemaOf(field));
		const hasOther =
			(field.type === 'choice' || field.type === 'choices') &&
			(enums[field.options] as readonly string[]).includes('other');
		if (hasOther) shape[`${name}Other`] = z.optional(line);
	}
	return shape;
}

/** A whole agreement's answers. Sections nobody has written in may be left out. */
export function contentSchema(): z.ZodMiniType {
	const shape: Record<string, z.ZodMiniType> = {};
	for (const [id, fields] of Object.entries(sections))
		shape[id] = z.optional(z.strictObject(shapeOf(fields)));
	return z.strictObject(shape);
}
