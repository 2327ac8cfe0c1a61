import type { MissingAnswer } from '#lib/domain/journey/progress.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { rowNames } from '#lib/text/answers/row-names.ts';

/** The questions that lack an answer, with the name of the row where they are asked more than once. */
export function missingLabels(
	content: AgreementContent,
	missing: readonly MissingAnswer[]
): readonly string[] {
	const inRows = missing.some(({ path, fieldId }) => path !== fieldId);
	const names = inRows ? rowNames(content) : new Map<string, string>();
	return missing.map(({ path }) => {
		const label = questionLabel(path);
		const row = path
			.split('.')
			.flatMap((step) => names.get(step) ?? [])
			.at(-1);
		return row === undefined ? label : `${label} (${row})`;
	});
}
