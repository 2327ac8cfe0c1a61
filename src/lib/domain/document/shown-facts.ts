/**
 * Documents are composed from what is shown, decided and written. A hidden answer is kept in the agreement but never
 * printed; one that is "beslutas senare" is open, whatever was written before; blank text and rows without a name are
 * not yet answers.
 */
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { hasText } from './answers.ts';
import { isWritten } from './half-written.ts';
import type { DocumentFacts } from './scope.ts';

type Values = Readonly<Record<string, unknown>>;

interface At {
	readonly path: string;
	/** The path without row ids. */
	readonly fieldId: string;
}

const shownOf = new WeakMap<DocumentFacts, DocumentFacts>();

/** The facts without hidden, postponed and blank answers, and without what was postponed in a question not asked. */
export function shownFacts(facts: DocumentFacts): DocumentFacts {
	const known = shownOf.get(facts) ?? show(facts);
	shownOf.set(facts, known);
	return known;
}

function show(facts: DocumentFacts): DocumentFacts {
	const hidden: string[] = [];
	const shown: Record<string, unknown> = {};
	for (const [section, fields] of Object.entries(sections)) {
		const values = (facts.content as unknown as Record<string, Values | undefined>)[section];
		const at = { path: section, fieldId: section };
		shown[section] = shownValues(fields, values ?? {}, at, facts, hidden);
	}
	const postponed = Object.fromEntries(
		Object.entries(facts.postponed).filter(
			([path]) => !hidden.some((prefix) => path === prefix || path.startsWith(`${prefix}.`))
		)
	);
	return { ...facts, content: shown as unknown as AgreementContent, postponed };
}

function shownValues(
	fields: Fields,
	values: Values,
	at: At,
	facts: DocumentFacts,
	hidden: string[]
): Values {
	const kept: Record<string, unknown> = { ...values };
	for (const [name, field] of Object.entries(fields)) {
		const here = { path: `${at.path}.${name}`, fieldId: `${at.fieldId}.${name}` };
		const asked = isShown(field.shownWhen, facts.content, values);
		if (!asked) hidden.push(here.path);
		const isOpen = Object.hasOwn(facts.postponed, here.path);
		const value =
			asked && !isOpen ? written(field, values[name], hasText(other(values, name))) : undefined;
		if (value === undefined) delete kept[name];
		else if (field.type === 'group')
			kept[name] = shownValues(field.fields, value as Values, here, facts, hidden);
		else if (field.type === 'rows')
			kept[name] = (value as readonly AnyRow[])
				.filter((row) => isWritten(here.fieldId, row, facts.content))
				.map((row) =>
					shownValues(field.fields, row, { ...here, path: `${here.path}.${row.id}` }, facts, hidden)
				);
		else kept[name] = value;
	}
	return kept;
}

/** The answer without blank lines, and without an "other" that nobody has put into words; undefined when nothing is left. */
function written(field: Field, value: unknown, isOtherSaid: boolean): unknown {
	if (typeof value === 'string') return hasText(value) ? value : undefined;
	if (field.type === 'lines') return (value as readonly string[] | undefined)?.filter(hasText);
	if (field.type === 'choices')
		return (value as readonly string[] | undefined)?.filter(
			(choice) => choice !== 'other' || isOtherSaid
		);
	return value;
}

function other(values: Values, name: string): string | undefined {
	const said = values[`${name}Other`];
	return typeof said === 'string' ? said : undefined;
}
