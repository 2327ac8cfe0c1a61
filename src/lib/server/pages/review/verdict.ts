import type { MissingView, VerdictView } from '#lib/client/views/review.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { progressOf, type SectionProgress } from '#lib/domain/journey/progress.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';
import { reviewText } from '#lib/text/pages/review.ts';
import { statusTexts } from '#lib/text/refusals.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { answerHref } from '../links.ts';
import { missingWords } from '../missing-labels.ts';

const named = 4;

export function allProgress(state: AgreementState): readonly SectionProgress[] {
	return journeySections.map(({ id }) => progressOf(state, id));
}

/** The one thing to know first: may the text become final? Only purposes and areas hold it back (9 §). */
export function verdictOf(
	state: AgreementState,
	progress: readonly SectionProgress[]
): VerdictView {
	const blocked = blocksFinal(state.content);
	const stamp = statusTexts[state.status];
	if (blocked.length > 0) {
		const title = reviewText.blocked(blocked);
		return { stamp, title, text: reviewText.blockedText, isBlocked: true };
	}
	const missing = progress.reduce((sum, one) => sum + one.missing.length, 0);
	return { stamp, title: reviewText.ready(missing), text: reviewText.readyText, isBlocked: false };
}

/** What each section lacks, with the law's two first among a section's own. */
export function missingViews(
	state: AgreementState,
	progress: readonly SectionProgress[]
): readonly MissingView[] {
	return progress
		.filter(({ missing }) => missing.length > 0)
		.map(({ section, missing }) => {
			const ordered = [...missing].sort((a, b) => Number(b.law) - Number(a.law));
			const number = journeySections.findIndex(({ id }) => id === section) + 1;
			return {
				label: `${number} ${sectionTexts[section].title}`,
				href: answerHref(state.id, ordered[0]?.path ?? section),
				count: reviewText.missingIn(missing.length),
				text: missingWords(state.content, ordered, named)
			};
		});
}
