import type { DateView } from '#lib/client/views/shared.ts';
import { upcoming, type UpcomingDate } from '#lib/domain/calendar/upcoming.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { rowNames } from '#lib/text/answers/row-names.ts';
import type { RowNames } from '#lib/text/answers/print-value.ts';
import { dateKindLabels } from '#lib/text/checks/labels.ts';
import { shortDate } from '#lib/text/pages/calendar.ts';
import { answerHref } from '../links.ts';

const mostShown = 8;

/** What comes next, soonest first; what is overdue stays until it is done. */
export function dateViews(state: AgreementState, today: string): readonly DateView[] {
	const dates = upcoming(state, today).slice(0, mostShown);
	const names = dates.some(({ id }) => id !== undefined) ? rowNames(state.content) : new Map();
	return dates.map((one) => ({
		date: one.date,
		short: shortDate(one.date, today),
		text: wordsOf(one, names),
		href: answerHref(state.id, one.path),
		late: one.date < today
	}));
}

function wordsOf({ kind, id, path }: UpcomingDate, names: RowNames): string {
	const what = dateKindLabels[kind];
	const name =
		kind === 'postponed' ? questionLabel(path) : id === undefined ? undefined : names.get(id);
	return name ? `${what}: ${name}` : what;
}
