import type { ReviewView } from '#lib/client/views/review.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { checksDisclaimer, lawStatusNote } from '#lib/text/checks/labels.ts';
import { disclaimer } from '#lib/text/disclaimer.ts';
import { accessibilityText } from '#lib/text/pages/accessibility.ts';
import { logotypesText } from '#lib/text/pages/logotypes.ts';
import { pageOf } from '../links.ts';
import { openQuestions } from '../open-questions.ts';
import { sectionView } from '../section.ts';
import { answersViews } from './answers.ts';
import { fileViews } from './files.ts';
import { lawViews } from './law.ts';
import { processViews } from './process.ts';
import { privacyViews, qualityViews } from './quality.ts';
import { standingView } from './standing.ts';
import { allProgress, missingViews, verdictOf } from './verdict.ts';

/** Everything at a glance before a decision. `today` is an ISO date. */
export function reviewView(state: AgreementState, today: string): ReviewView {
	const progress = allProgress(state);
	return {
		verdict: verdictOf(state, progress),
		missing: missingViews(state, progress),
		law: lawViews(state, today),
		lawNotes: [checksDisclaimer, disclaimer.long, lawStatusNote],
		...processViews(state, today),
		quality: qualityViews(state, today),
		privacy: privacyViews(state),
		open: openQuestions(state),
		answers: answersViews(state, progress),
		standing: standingView(state),
		...fileViews(state, today),
		logotypes: { label: logotypesText.title, href: pageOf(state.id, 'logotyper') },
		report: { label: accessibilityText.link, href: pageOf(state.id, 'tillganglighet') },
		parts: sectionView(state, 'granska')?.parts ?? []
	};
}
