import type { MissingAnswer } from '#lib/domain/journey/progress.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { RowNames } from '#lib/text/answers/print-value.ts';
import { rowNames } from '#lib/text/answers/row-names.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { inPlaces, moreQuestions } from '#lib/text/pages/missing.ts';

/**
 * The first questions that lack an answer, and how many more there are. A question asked once has the name of the row
 * it is asked for; one that lacks answers in several rows is said once, with how many.
 */
export function missingWords(
	content: AgreementContent,
	missing: readonly MissingAnswer[],
	most: number
): string {
	const byQuestion = new Map<string, MissingAnswer[]>();
	for (const one of missing) {
		const known = byQuestion.get(one.fieldId);
		if (known) known.push(one);
		else byQuestion.set(one.fieldId, [one]);
	}
	const shown = [...byQuestion.values()].slice(0, most);
	const isInRow = shown.some(([one]) => one && one.path !== one.fieldId);
	const names = isInRow ? rowNames(content) : new Map<string, string>();
	const rest = missing.length - shown.flat().length;
	const words = shown.map((places) => wordsOf(places, names));
	return [...words, ...(rest > 0 ? [moreQuestions(rest)] : [])].join(' ');
}

function wordsOf(places: readonly MissingAnswer[], names: RowNames): string {
	const { path = '' } = places[0] ?? {};
	const label = questionLabel(path);
	if (places.length > 1) return `${label} ${inPlaces(places.length)}`;
	const row = path.split('.').flatMap((step) => names.get(step) ?? []);
	return row.length === 0 ? label : `${label} (${row.at(-1)})`;
}
