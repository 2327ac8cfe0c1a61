import { allowsNone, candidates, noForum } from '#lib/domain/sections/candidates.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Target } from '#lib/domain/sections/fields.ts';
import { forms } from '#lib/text/forms.ts';
import type { Option } from '#lib/ui/primitives/field.ts';
import { candidateLabel } from '../reference-name.ts';

interface Choices {
	readonly options: readonly Option[];
	/** Chosen, but the row is gone: kept among the options until something else is chosen. */
	readonly gone: readonly string[];
	/** The list has no rows to point at yet. */
	readonly isEmpty: boolean;
}

export function referenceOptions(
	content: AgreementContent,
	to: Target,
	path: string,
	chosen: readonly string[]
): Choices {
	const rows = candidates(content, to, path).map((one) => ({
		value: one.id,
		label: candidateLabel(one)
	}));
	const options = allowsNone(path) ? [...rows, { value: noForum, label: forms.none }] : rows;
	const gone = chosen.filter((id) => !options.some(({ value }) => value === id));
	return {
		options: [...options, ...gone.map((value) => ({ value, label: forms.reference.goneOption }))],
		gone,
		isEmpty: rows.length === 0
	};
}
