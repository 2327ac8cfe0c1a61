import type { OpenQuestionView } from '#lib/client/views/shared.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { overviewText } from '#lib/text/pages/overview.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { answerHref } from './links.ts';

/** Everything that is "beslutas senare": who sees to it and by when, the soonest first. */
export function openQuestions({ id, postponed }: AgreementState): readonly OpenQuestionView[] {
	return Object.entries(postponed)
		.sort(([, a], [, b]) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
		.map(([path, { responsible, date }]) => ({
			label: questionLabel(path),
			href: answerHref(id, path),
			by: overviewText.by(responsible, date && dateText(date))
		}));
}
