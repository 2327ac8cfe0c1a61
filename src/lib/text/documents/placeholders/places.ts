/** Where every row stands and what is left of it when postponed answers are taken away; worked out once per document. */
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Fields } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Fields that are answered together: a section or a row. */
export interface Place {
	readonly path: string;
	/** The path without row ids. */
	readonly fieldId: string;
	readonly fields: Fields;
	/** The answers, without those that are "beslutas senare". */
	readonly values: Values;
}

export interface Places {
	readonly sections: Readonly<Record<SectionId, Place>>;
	/** The content without postponed answers. */
	readonly answered: AgreementContent;
	/** By the row itself, as it stands in the content the document is made from. */
	readonly ofRow: ReadonlyMap<object, Place>;
	/** Rows by the path of their list without row ids, and their id. */
	readonly byId: ReadonlyMap<string, ReadonlyMap<string, Place>>;
}

const known = new WeakMap<DocumentFacts, Places>();

export function placesOf(facts: DocumentFacts): Places {
	const found = known.get(facts) ?? findPlaces(facts);
	known.set(facts, found);
	return found;
}

function findPlaces({ content, postponed }: DocumentFacts): Places {
	const ofRow = new Map<object, Place>();
	const byId = new Map<string, Map<string, Place>>();

	function walk(fields: Fields, values: Values, path: string, fieldId: string): Values {
		const kept: Record<string, unknown> = { ...values };
		for (const [name, field] of Object.entries(fields)) {
			const value = values[name];
			const here = { path: `${path}.${name}`, fieldId: `${fieldId}.${name}` };
			if (field.type === 'group' && value !== undefined)
				kept[name] = walk(field.fields, value as Values, here.path, here.fieldId);
			if (field.type === 'rows' && value !== undefined)
				kept[name] = (value as readonly AnyRow[]).map((row) => addRow(row, field.fields, here));
			if (Object.hasOwn(postponed, here.path)) delete kept[name];
		}
		return kept;
	}

	function addRow(row: AnyRow, fields: Fields, list: { path: string; fieldId: string }): Values {
		const path = `${list.path}.${row.id}`;
		const values = walk(fields, row, path, list.fieldId);
		const place: Place = { path, fieldId: list.fieldId, fields, values };
		ofRow.set(row, place);
		// Composed answers read the row without its postponed answers; it stands in the same place.
		ofRow.set(values, place);
		const rows = byId.get(list.fieldId) ?? new Map<string, Place>();
		byId.set(list.fieldId, rows.set(row.id, place));
		return values;
	}

	const found: Record<string, Place> = {};
	const answered: Record<string, Values> = {};
	for (const [id, fields] of Object.entries(sections)) {
		const values = walk(fields, content[id as SectionId] ?? {}, id, id);
		answered[id] = values;
		found[id] = { path: id, fieldId: id, fields, values };
	}
	return {
		sections: found as Record<SectionId, Place>,
		answered: answered as unknown as AgreementContent,
		ofRow,
		byId
	};
}
