import type { OptionAbout } from '#lib/client/page-data.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import { causeMethods } from '#lib/text/library/cause-methods.ts';
import { conditions } from '#lib/text/library/conditions.ts';
import { dialogueTypes } from '#lib/text/library/dialogue-types.ts';
import { keyFigureSources } from '#lib/text/library/key-figure-sources.ts';
import { prioritisationChecks } from '#lib/text/library/prioritisation-checks.ts';
import { prioritisationGrounds } from '#lib/text/library/prioritisation-grounds.ts';
import { successFactors } from '#lib/text/library/success-factors.ts';
import type { SourceId } from '#lib/text/sources.ts';
import { sourceWords } from './question-words.ts';

const about = (name: string, text: string, source: SourceId): OptionAbout => ({
	name,
	text,
	source: sourceWords(source)
});

/** What the alternatives of a question mean, where the sources say more than a label holds. */
const abouts: { readonly [E in EnumId]?: readonly OptionAbout[] } = {
	causeMethod: causeMethods.map(({ name, description, source }) =>
		about(name, description, source)
	),
	conditionsRow: conditions.map(({ name, meaning, source }) => about(name, meaning, source)),
	dialogueType: dialogueTypes.map(({ name, note, source }) => about(name, note, source)),
	figureSource: keyFigureSources.map(({ name, caution, source }) => about(name, caution, source)),
	successFactor: successFactors.map(({ name, question, source }) => about(name, question, source)),
	groundsRow: prioritisationGrounds.map(({ name, question, source }) =>
		about(name, question, source)
	),
	checksRow: prioritisationChecks.map(({ name, question, source }) => about(name, question, source))
};

/** About the alternatives of a question and of the fields asked with it. */
export function aboutOptions(field: Field): readonly OptionAbout[] {
	const own = optionsOf(field).flatMap((id) => abouts[id] ?? []);
	if (!('fields' in field)) return own;
	const nested = Object.values(field.fields).filter(({ group }) => group === undefined);
	return [...own, ...nested.flatMap(aboutOptions)];
}

function optionsOf(field: Field): readonly EnumId[] {
	if (field.type === 'choice' || field.type === 'choices') return [field.options];
	return field.type === 'matrix' ? [field.rows] : [];
}
