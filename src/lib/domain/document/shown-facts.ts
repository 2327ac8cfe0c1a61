/**
 * Documents are composed from what is shown and decided. A hidden answer is kept in the agreement but never printed;
 * one that is "beslutas senare" is open, whatever was written before.
 */
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Fields } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { DocumentFacts } from './scope.ts';

type Values = Readonly<Record<string, unknown>>;

/** The facts without hidden and postponed answers, and without what was postponed in a question no longer asked. */
export function shownFacts(facts: DocumentFacts): DocumentFacts {
	const hidden: string[] = [];
	const shown: Record<string, unknown> = {};
	for (const [section, fields] of Object.entries(sections)) {
		const values = (facts.content as unknown as Record<string, Values | undefined>)[section];
		shown[section] = shownValues(fields, values ?? {}, section, facts, hidden);
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
	path: string,
	facts: DocumentFacts,
	hidden: string[]
): Values {
	const kept: Record<string, unknown> = { ...values };
	for (const [name, field] of Object.entries(fields)) {
		const here = `${path}.${name}`;
		if (!isShown(field.shownWhen, facts.content, values)) {
			hidden.push(here);
			delete kept[name];
			continue;
		}
		if (Object.hasOwn(facts.postponed, here)) {
			delete kept[name];
			continue;
		}
		const value = values[name];
		if (value === undefined) continue;
		if (field.type === 'group')
			kept[name] = shownValues(field.fields, value as Values, here, facts, hidden);
		if (field.type === 'rows')
			kept[name] = (value as readonly AnyRow[]).map((row) =>
				shownValues(field.fields, row, `${here}.${row.id}`, facts, hidden)
			);
	}
	return kept;
}
