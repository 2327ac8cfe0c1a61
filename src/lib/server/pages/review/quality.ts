import type { WarningGroupView, WarningView } from '#lib/client/views/review.ts';
import { privacyInContent } from '#lib/domain/checks/privacy/privacy-in-content.ts';
import { qualityWarnings, type Warning } from '#lib/domain/checks/quality/quality-warnings.ts';
import type { WarningGroup } from '#lib/domain/checks/quality/rules.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { levelLabels, warningGroupTitles } from '#lib/text/checks/labels.ts';
import { privacyTexts } from '#lib/text/checks/privacy.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { warningTexts } from '#lib/text/checks/all.ts';
import { warningMessage } from '#lib/text/checks/warning-message.ts';
import { sourceView } from '../source-view.ts';
import { placeOf } from './place.ts';

/** Listed in a group; a plan with thousands of measures can lack the same thing in each. */
const mostListed = 40;

/** Everything that is thin, by group, each with what to do about it and where. */
export function qualityViews(state: AgreementState, today: string): readonly WarningGroupView[] {
	const groups = new Map<WarningGroup, Warning[]>();
	for (const warning of qualityWarnings(state, today)) {
		const known = groups.get(warning.group);
		if (known) known.push(warning);
		else groups.set(warning.group, [warning]);
	}
	return [...groups].map(([id, warnings]) => ({
		id,
		title: warningGroupTitles[id],
		count: warnings.length,
		warnings: warnings.slice(0, mostListed).map((warning) => warningView(state.id, warning))
	}));
}

function warningView(agreement: string, warning: Warning): WarningView {
	const { message, fix } = warningMessage(warning, questionLabel);
	return {
		key: warning.key,
		message,
		fix,
		place: placeOf(agreement, warning.path),
		level: levelLabels[warning.level].label,
		source: sourceView(warningTexts[warning.id].source)
	};
}

/** Words that may point at a person, or harm the work when the text becomes public (H8). */
export function privacyViews({ id, content }: AgreementState): readonly WarningView[] {
	return privacyInContent(content).map(({ id: kind, path, level, found }) => ({
		key: `${kind} ${path}`,
		message: privacyTexts[kind].message,
		fix: privacyTexts[kind].fix,
		place: placeOf(id, path),
		level: levelLabels[level].label,
		source: sourceView(privacyTexts[kind].source),
		found
	}));
}
