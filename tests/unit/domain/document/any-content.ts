/** Agreements of every shape, made from the questions themselves: a new question is covered the day it is asked. */
import * as fc from 'fast-check';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import { enums } from '#lib/domain/sections/enums/all.ts';
import type { Field, Fields, Target } from '#lib/domain/sections/fields.ts';

const phrases = [
	'samordnaren',
	'Unga rör sig i centrum',
	'att färre unga rånas.',
	'skolan, socialtjänsten och fritiden',
	'Kommunstyrelsens ordförande',
	'Det sker på kvällar. Det ökar.',
	'  ',
	'å'
];
const dates = ['2026-03-31', '2026-12-31', '2027-01-01', '2028-12-31'];

/** The names of the lists that rows of each kind stand in; their ids are the name and a number. */
const lists: Readonly<Record<Target, readonly string[]>> = {
	party: ['parties'],
	actor: ['parties', 'actors'],
	forum: ['forums'],
	area: ['areas'],
	problem: ['problems'],
	cause: ['causes'],
	goal: ['goals'],
	indicator: ['indicators'],
	place: ['places'],
	measure: ['measures'],
	undertaking: ['undertakings'],
	signatory: ['signatories']
};

type Text = fc.Arbitrary<string>;
const sensible: Text = fc.constantFrom(...phrases);
const date = fc.constantFrom(...dates);
const number = fc.integer({ min: 0, max: 40 });
const reference = (to: Target) =>
	fc.constantFrom(...lists[to].flatMap((name) => [`${name}1`, `${name}2`]), 'none');
const part = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 4 });

function answerTo(name: string, field: Field, text: Text): fc.Arbitrary<unknown> {
	switch (field.type) {
		case 'text':
		case 'longText':
		case 'function':
		case 'placeOrText':
		case 'reform':
			return text;
		case 'date':
			return date;
		case 'year':
			return fc.constantFrom(2026, 2028);
		case 'number':
		case 'money':
			return number;
		case 'yesNo':
			return fc.boolean();
		case 'lines':
			return fc.array(text, { maxLength: 5 });
		case 'order':
			return fc.constantFrom([], ['validity', 'purposes'], ['gone']);
		case 'choice':
			return fc.constantFrom(...enums[field.options]);
		case 'choices':
			return fc.subarray([...enums[field.options]]);
		case 'matrix':
			return fc.record(
				Object.fromEntries(
					enums[field.rows].map((row) => [row, part(fc.constantFrom(...enums[field.scale]))])
				)
			);
		case 'period':
			return fc.record({
				start: part(fc.constantFrom(...dates, 'on_signing')),
				end: part(fc.constantFrom(...dates, 'open'))
			});
		case 'ages':
			return fc.record({ from: part(number), to: part(number) });
		case 'valueYear':
			return fc.record({ value: part(number), unit: part(text), year: part(fc.constant(2027)) });
		case 'capacity':
			return fc.record({
				unit: fc.constantFrom('percent', 'hours', 'ordinary'),
				amount: part(number)
			});
		case 'quantity':
			return fc.record({
				number: part(number),
				unit: part(text),
				interval: part(fc.constantFrom(...enums.interval))
			});
		case 'owner':
			return fc.record({
				function: part(text),
				organisation: part(reference('actor')),
				deputy: part(text)
			});
		case 'reference':
			return reference(field.to);
		case 'references':
			return fc.uniqueArray(reference(field.to), { maxLength: 3 });
		case 'group':
			return answersTo(field.fields, text);
		case 'rows':
			return fc
				.array(answersTo(field.fields, text), { maxLength: 3 })
				.map((rows) => rows.map((row, index) => ({ ...row, id: `${name}${index + 1}` })));
		default:
			return field satisfies never;
	}
}

const mayBeOther = (field: Field) =>
	(field.type === 'choice' || field.type === 'choices') &&
	(enums[field.options] as readonly string[]).includes('other');

function answersTo(fields: Fields, text: Text): fc.Arbitrary<Record<string, unknown>> {
	return fc.record(
		Object.fromEntries(
			Object.entries(fields).flatMap(([name, field]) => [
				[name, part(answerTo(name, field, text))],
				...(mayBeOther(field) ? [[`${name}Other`, part(text)]] : [])
			])
		)
	);
}

/** Row ids repeat between areas, as they never do in truth; the areas' own rows are made unique here. */
function withOwnRows(content: Record<string, Record<string, unknown>>): AgreementContent {
	return JSON.parse(JSON.stringify(content)) as AgreementContent;
}

export const contentWith = (text: Text): fc.Arbitrary<AgreementContent> =>
	fc
		.record(
			Object.fromEntries(
				Object.entries(sections).map(([section, fields]) => [section, answersTo(fields, text)])
			)
		)
		.map(withOwnRows);

export const anyContent = contentWith(sensible);

/** Some of the questions that may be postponed, by path. */
export const anyPostponed = fc
	.subarray(
		Object.entries(sections).flatMap(([section, fields]) =>
			Object.entries(fields as Fields)
				.filter(([, field]) => field.later)
				.map(([name]) => `${section}.${name}`)
		),
		{ maxLength: 12 }
	)
	.chain((paths) =>
		fc.record(
			Object.fromEntries(
				paths.map((path) => [
					path,
					fc.record({ responsible: part(sensible), date: part(date) }, { requiredKeys: [] })
				])
			)
		)
	);
