import type { AnswerPartView, AnswersView } from '#lib/client/views/review.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { SectionProgress } from '#lib/domain/journey/progress.ts';
import { sectionById } from '#lib/domain/journey/sections.ts';
import { sections } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { printValue, type RowNames } from '#lib/text/answers/print-value.ts';
import { rowNames } from '#lib/text/answers/row-names.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { reviewText } from '#lib/text/pages/review.ts';
import { groupTitles } from '#lib/text/questions/all.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { answerHref } from '../links.ts';

type Values = Readonly<Record<string, unknown>>;

/** Rows of a list that are printed; the rest are on the list's own page. */
const mostRows = 100;

/** Every question with its answer, section by section. */
export function answersViews(
	state: AgreementState,
	progress: readonly SectionProgress[]
): readonly AnswersView[] {
	const names = rowNames(state.content);
	return progress.map(({ section, answered, asked }) => ({
		id: section,
		title: sectionTexts[section].title,
		score: reviewText.answered(answered, asked),
		groups: groupsOf(state, section, names)
	}));
}

function groupsOf(
	state: AgreementState,
	section: SectionId,
	names: RowNames
): AnswersView['groups'] {
	const values = state.content[section] as Values;
	const fields: Fields = sections[section];
	return sectionById(section).groups.flatMap((group) => {
		const ofGroup = Object.entries(fields).filter(([, field]) => field.group === group);
		const parts = answersOf(state, Object.fromEntries(ofGroup), values, section, names, true);
		if (parts.length === 0) return [];
		const answers = parts.map((part) => {
			const path = `${section}.${part.name}`;
			return { ...part, path, href: answerHref(state.id, path) };
		});
		return [{ id: group, title: groupTitles[section][group] ?? '', answers }];
	});
}

/** `all`: also those without an answer, which are listed for the questions themselves but not inside rows. */
function answersOf(
	state: AgreementState,
	fields: Fields,
	values: Values,
	path: string,
	names: RowNames,
	all: boolean
): readonly AnswerPartView[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		if (!isShown(field.shownWhen, state.content, values) || field.forDocument) return [];
		const at = `${path}.${name}`;
		const isLater = Object.hasOwn(state.postponed, at);
		const value = values[name];
		if (value === undefined && !isLater && !all) return [];
		const view = { name, label: questionLabel(at) };
		if (isLater) return [{ ...view, isLater }];
		return [{ ...view, ...printed(state, field, value, values[`${name}Other`], at, names) }];
	});
}

function printed(
	state: AgreementState,
	field: Field,
	value: unknown,
	other: unknown,
	path: string,
	names: RowNames
): Partial<AnswerPartView> {
	if (value === undefined) return {};
	if (field.type === 'group')
		return { fields: answersOf(state, field.fields, value as Values, path, names, false) };
	if (field.type === 'rows') {
		const rows = value as readonly AnyRow[];
		return {
			more: Math.max(0, rows.length - mostRows),
			rows: rows.slice(0, mostRows).map((row) => ({
				id: row.id,
				name: names.get(row.id) ?? reviewText.unnamedRow,
				answers: answersOf(state, field.fields, row, `${path}.${row.id}`, names, false)
			}))
		};
	}
	const words = printValue(field, value, names, other);
	return words === undefined ? {} : { value: words };
}
