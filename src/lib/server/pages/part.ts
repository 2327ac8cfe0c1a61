import type { OptionLabels, PartView, QuestionView } from '#lib/client/page-data.ts';
import { sections } from '#lib/domain/sections/content.ts';
import { enums } from '#lib/domain/sections/enums/all.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import type { EnumId, SectionId } from '#lib/domain/sections/vocabulary.ts';
import { options } from '#lib/text/options/all.ts';
import { groupTitles, questionTexts } from '#lib/text/questions/all.ts';
import type { FieldText } from '#lib/text/questions/shape.ts';
import { aboutOptions } from './about-options.ts';
import { questionWords } from './question-words.ts';

/** Number of the clause that prints an answer, by the answer's path, e.g. `mandate.roles` → `8.2`. */
export interface ClauseNumbers {
	get(path: string): string | undefined;
}

/** The questions of a group asked once for the agreement. */
export function partOfSection(section: SectionId, group: string, clauses: ClauseNumbers): PartView {
	return partAt(
		{ section, group, base: section },
		sections[section],
		questionTexts[section],
		clauses
	);
}

/** The questions of a group asked for one row: a focus area or a measure. `list` is its question's name. */
export function partOfRow(
	section: SectionId,
	list: string,
	row: string,
	group: string,
	clauses: ClauseNumbers
): PartView {
	const field = (sections[section] as Fields)[list];
	if (field?.type !== 'rows') throw new Error(`${section}.${list} is no list`);
	return partAt(
		{ section, group, base: `${section}.${list}.${row}` },
		field.fields,
		questionTexts[section][list]?.fields ?? {},
		clauses
	);
}

function partAt(
	at: Pick<PartView, 'section' | 'group' | 'base'>,
	fields: Fields,
	words: Readonly<Record<string, FieldText>>,
	clauses: ClauseNumbers
): PartView {
	const questions = Object.entries(fields).flatMap(([name, field]): QuestionView[] => {
		const text = words[name];
		if (field.group !== at.group || !text) return [];
		const clause = clauses.get(`${at.base}.${name}`);
		const about = aboutOptions(field);
		return [
			{
				path: `${at.base}.${name}`,
				fieldId: [...at.base.split('.').slice(0, 2), name].join('.'),
				field,
				words: questionWords(text, field),
				...(about.length > 0 && { about }),
				...(clause !== undefined && { clause })
			}
		];
	});
	return { ...at, title: groupTitles[at.section][at.group] ?? '', questions };
}

/** The groups of a row's questions, in order. */
export function groupsOfRow(section: SectionId, list: string): readonly string[] {
	const field = (sections[section] as Fields)[list];
	const groups =
		field?.type === 'rows' ? Object.values(field.fields).flatMap(({ group }) => group ?? []) : [];
	return [...new Set(groups)];
}

/** Labels of the enums that the fields of these groups show. */
export function optionLabels(section: SectionId, groups: readonly string[]): OptionLabels {
	const used = new Set<EnumId>();
	collect(sections[section], groups, used);
	return Object.fromEntries([...used].map((id) => [id, labelsOf(id)]));
}

/** A page knows an enum only by these, so they stand in the enum's own order. */
function labelsOf(id: EnumId): Readonly<Record<string, string>> {
	const labels: Readonly<Record<string, string>> = options[id];
	return Object.fromEntries(enums[id].map((value) => [value, labels[value] ?? value]));
}

function collect(fields: Fields, groups: readonly string[] | 'all', used: Set<EnumId>): void {
	for (const field of Object.values(fields)) {
		const inGroup =
			groups === 'all' ? field.group === undefined : groups.includes(field.group ?? '');
		if (inGroup) enumsOf(field).forEach((id) => used.add(id));
		if (!('fields' in field)) continue;
		if (inGroup) collect(field.fields, 'all', used);
		if (groups !== 'all') collect(field.fields, groups, used);
	}
}

function enumsOf(field: Field): readonly EnumId[] {
	if (field.type === 'choice' || field.type === 'choices') return [field.options];
	if (field.type === 'matrix') return [field.rows, field.scale];
	return field.type === 'quantity' ? ['interval'] : [];
}
