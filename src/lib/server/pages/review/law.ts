import type { LawView, Shown } from '#lib/client/views/review.ts';
import { lawCheck } from '#lib/domain/checks/law/law-check.ts';
import type { Evidence, LawResult, LawResultKind } from '#lib/domain/checks/law/result.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { dutyLabels, lawResultLabels } from '#lib/text/checks/labels.ts';
import { lawCheckTexts } from '#lib/text/checks/law.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import type { LawCheckText } from '#lib/text/checks/shape.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { answerHref } from '../links.ts';
import { sourceView } from '../source-view.ts';

const shapes: Readonly<Record<LawResultKind, Shown>> = {
	shown: 'done',
	partly: 'in_progress',
	notShown: 'not_started',
	notApplicable: 'cannot_start'
};

/** SFS 2023:196, 4–13 §§: what the agreement shows for each. Never whether the law is followed. */
export function lawViews(state: AgreementState, today: string): readonly LawView[] {
	return lawCheck(state, today).map((result) => lawView(state.id, result));
}

function lawView(agreement: string, { id, result, evidence }: LawResult): LawView {
	const { paragraph, title, duty, says, results, note, source }: LawCheckText = lawCheckTexts[id];
	return {
		id,
		paragraph,
		title,
		duty: dutyLabels[duty],
		says,
		shown: shapes[result],
		word: lawResultLabels[result],
		sentence: results[result],
		evidence: evidence.map((one) => ({
			label: labelOf(one),
			href: answerHref(agreement, one.path),
			ok: one.ok
		})),
		...(note !== undefined && { note }),
		source: sourceView(source)
	};
}

function labelOf({ question, option }: Evidence): string {
	const label = questionLabel(question);
	return option ? `${label} ${optionLabel(option.options, option.value)}` : label;
}
