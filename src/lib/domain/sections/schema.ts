/** Zod schemas from the questions: what a value must be to be saved. Issue messages are reason codes, put into words in `text/`. */
import { z } from 'zod';
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
	| 'not_list';

const reason = (code: InvalidReason) => ({ error: code });

/** Longer than any honest answer, short enough to keep every page and document quick. */
const longest = 100_000;
const mostRows = 10_000;

const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, reason('not_text'));
const line = z.string(reason('not_text')).max(longest, reason('too_long')).overwrite(cleanLine);
const paragraph = z
	.string(reason('not_text'))
	.max(longest, reason('too_long'))
	.overwrite(cleanText);
const isoDate = z.string(reason('not_date')).refine(isDate, reason('not_date'));
const wholeYear = z
	.int(reason('not_year'))
	.min(1900, reason('not_year'))
	.max(2100, reason('not_year'));
const amount = z
	.number(reason('not_number'))
	.min(0, reason('not_number'))
	.max(1e9, reason('not_number'));
const kronor = z.int(reason('not_money')).min(0, reason('not_money'));
const age = z.int(reason('not_ages')).min(0, reason('not_ages')).max(120, reason('not_ages'));
const option = (id: EnumId) =>
	z.enum(enums[id] as readonly [string, ...string[]], reason('not_option'));

const period = (onSigning: boolean) =>
	z
		.strictObject(
			{
				start: (onSigning
					? z.union([isoDate, z.literal('on_signing')], reason('not_date'))
					: isoDate
				).optional(),
				end: z.union([isoDate, z.literal('open')], reason('not_date')).optional()
			},
			reason('not_period')
		)
		.refine(
			({ start, end }) =>
				!start || !end || start === 'on_signing' || end === 'open' || start <= end,
			reason('end_before_start')
		);

const ages = z
	.strictObject({ from: age.optional(), to: age.optional() }, reason('not_ages'))
	.refine(
		({ from, to }) => from === undefined || to === undefined || from <= to,
		reason('not_ages')
	);

const valueYear = z.strictObject(
	{
		value: z.number(reason('not_value_year')).optional(),
		unit: line.optional(),
		year: wholeYear.optional()
	},
	reason('not_value_year')
);

const capacity = z
	.strictObject(
		{
			unit: z.enum(['percent', 'hours', 'ordinary'], reason('not_capacity')),
			amount: amount.optional()
		},
		reason('not_capacity')
	)
	.refine(({ unit, amount }) => unit !== 'percent' || (amount ?? 0) <= 100, reason('not_percent'));

const quantity = z.strictObject(
	{
		number: z.number(reason('not_quantity')).min(0, reason('not_quantity')).optional(),
		unit: line.optional(),
		interval: option('interval').optional(),
		intervalOther: line.optional(),
		places: z.int(reason('not_quantity')).min(1, reason('not_quantity')).optional()
	},
	reason('not_quantity')
);

const owner = z.strictObject(
	{ function: line.optional(), organisation: rowId.optional(), deputy: line.optional() },
	reason('not_owner')
);

const cache = new WeakMap<Field, z.ZodType>();

/** The schema of a field's value. */
export function schemaOf(field: Field): z.ZodType {
	const known = cache.get(field);
	if (known) return known;
	const made = makeSchema(field);
	cache.set(field, made);
	return made;
}

function makeSchema(field: Field): z.ZodType {
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
			return z.array(line, reason('not_list')).max(mostRows, reason('too_many'));
		case 'choice':
			return option(field.options);
		case 'choices':
			return z.array(option(field.options), reason('not_list'));
		case 'matrix':
			return z.partialRecord(
				option(field.rows),
				option(field.scale),
				reason('not_option')
			);
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
			return z.array(rowSchema(field.fields), reason('not_list')).max(mostRows, reason('too_many'));
	}
}

/** One row of a list, with its stable id. */
export function rowSchema(fields: Fields): z.ZodType {
	return z.strictObject({ id: rowId, ...shapeOf(fields) });
}

function shapeOf(fields: Fields): Record<string, z.ZodType> {
	const shape: Record<string, z.ZodType> = {};
	for (const [name, field] of Object.entries(fields)) {
		shape[name] = schemaOf(field).optional();
		const hasOther =
			(field.type === 'choice' || field.type === 'choices') &&
			(enums[field.options] as readonly string[]).includes('other');
		if (hasOther) shape[`${name}Other`] = line.optional();
	}
	return shape;
}

/** A whole agreement's answers. Sections nobody has written in may be left out. */
export function contentSchema(): z.ZodType {
	const shape: Record<string, z.ZodType> = {};
	for (const [id, fields] of Object.entries(sections))
		shape[id] = z.strictObject(shapeOf(fields)).optional();
	return z.strictObject(shape);
}
