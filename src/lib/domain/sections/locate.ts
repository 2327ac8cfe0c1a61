/** Which question a path asks; see `paths.ts`. It knows every question, so a page that is only read does without it. */
import { sections } from './content.ts';
import { enums } from './enums/all.ts';
import { text, type Field, type Fields } from './fields.ts';
import type { SectionId } from './vocabulary.ts';

export interface Location {
	readonly section: SectionId;
	/** The path without row ids: what the words of the question are found by. */
	readonly fieldId: string;
	/** `row` when the path ends at a row of a list. */
	readonly field: Field | 'row';
	readonly list?: Field & { readonly type: 'rows' };
}

const companion = text();

/** The field itself, or the free text beside a choice of `other`. */
function fieldNamed(fields: Fields, name: string): Field | undefined {
	if (Object.hasOwn(fields, name)) return fields[name];
	if (!name.endsWith('Other')) return undefined;
	const base = fields[name.slice(0, -'Other'.length)];
	const hasOther =
		base !== undefined &&
		(base.type === 'choice' || base.type === 'choices') &&
		(enums[base.options] as readonly string[]).includes('other');
	return hasOther ? companion : undefined;
}

/** What a path points at, or undefined when there is no such question. Row ids are not looked up here. */
export function locate(path: string): Location | undefined {
	const [section, ...steps] = path.split('.');
	if (section === undefined || !Object.hasOwn(sections, section) || steps.length === 0)
		return undefined;
	let fields: Fields | undefined = sections[section as SectionId];
	let field: Field | undefined;
	const names: string[] = [section];
	for (let index = 0; index < steps.length; index += 1) {
		const step = steps[index] ?? '';
		if (field?.type === 'rows') {
			fields = field.fields;
			if (index === steps.length - 1)
				return {
					section: section as SectionId,
					fieldId: names.join('.'),
					field: 'row',
					list: field
				};
			field = undefined;
			continue;
		}
		if (field?.type === 'group') fields = field.fields;
		else if (field !== undefined) return undefined;
		field = fields ? fieldNamed(fields, step) : undefined;
		if (field === undefined) return undefined;
		names.push(step);
	}
	return field ? { section: section as SectionId, fieldId: names.join('.'), field } : undefined;
}
