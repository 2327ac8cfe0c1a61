import { candidates, noForum, type Candidate } from '#lib/domain/sections/candidates.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Target } from '#lib/domain/sections/fields.ts';
import { forms } from '#lib/text/forms.ts';

/** Longer than a choice can show; the whole text stands where it was written. */
const longest = 120;

/** What a candidate is called where it is chosen. */
export function candidateLabel({ name, position, within }: Candidate): string {
	const label = name === undefined ? forms.reference.unnamed(position) : shortened(name);
	return within === undefined ? label : forms.reference.within(label, within);
}

/** What a stored reference is called: the row's name, "none", or that the row is gone. */
export function referenceName(
	content: AgreementContent,
	to: Target,
	path: string,
	id: string
): string {
	if (id === noForum) return forms.none;
	const found = candidates(content, to, path).find((candidate) => candidate.id === id);
	return found ? candidateLabel(found) : forms.reference.goneOption;
}

export function shortened(text: string): string {
	return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
