import type { QuestionView, QuestionWords } from '#lib/client/page-data.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field, FieldType } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';

/** A field as the form shows it: where its answer lives, what it is, and its words. */
export interface FieldView {
	readonly path: string;
	/** The path without row ids. */
	readonly fieldId: string;
	readonly field: Field;
	readonly words: QuestionWords;
	/** Warn when the text looks as if it names a person; what is asked in a group inherits it. */
	readonly privacy: boolean;
	/** Asked inside a row or a group, with a label of its own. */
	readonly nested: boolean;
}

/** A field of one type, for the control that shows it. */
export type FieldOf<T extends FieldType> = FieldView & {
	readonly field: Field & { readonly type: T };
};

type Values = Readonly<Record<string, unknown>>;

export function questionField({ path, fieldId, field, words }: QuestionView): FieldView {
	return { path, fieldId, field, words, privacy: field.privacy === true, nested: false };
}

/**
 * The fields asked within a row or a group whose answers lie at `base`. Those of another part of the section are asked
 * there; those whose condition is not met are left out.
 */
export function fieldsWithin(
	outer: FieldView,
	base: string,
	content: AgreementContent,
	values: Values
): readonly FieldView[] {
	const { field } = outer;
	if (field.type !== 'group' && field.type !== 'rows') return [];
	const isGroup = field.type === 'group';
	return Object.entries(field.fields).flatMap(([name, inner]) => {
		const words = outer.words.fields?.[name];
		const elsewhere = inner.group !== undefined && inner.group !== field.group;
		if (words === undefined || elsewhere || !isShown(inner.shownWhen, content, values)) return [];
		const privacy = inner.privacy === true || (isGroup && outer.privacy);
		const at = { path: `${base}.${name}`, fieldId: `${outer.fieldId}.${name}` };
		return [{ ...at, field: inner, words, privacy, nested: true }];
	});
}

/** Ids in the page: of the field's frame (the answer's path, so that every list can link to it) and of its control. */
export const controlId = (path: string, part?: string): string =>
	part ? `${path}-${part}` : `${path}-field`;
