import type { ClockView } from '#lib/client/views/overview.ts';
import { clocks, type Clock } from '#lib/domain/calendar/clocks.ts';
import { daysBetween } from '#lib/domain/calendar/days.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { clockBasisTexts, clocksText, clockTexts } from '#lib/text/pages/clocks.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { sourceView } from '../source-view.ts';

/** The law's clocks and the agreement's own. */
export function clockViews(state: AgreementState, today: string): readonly ClockView[] {
	return clocks(state, today).map((clock) => clockView(clock, today));
}

function clockView(clock: Clock, today: string): ClockView {
	const { kind, basis, from, due, standing } = clock;
	const words = clockTexts[kind];
	const passed = passedOf(from, due, today);
	return {
		id: kind,
		heading: words.heading,
		figure: figureOf(clock),
		...(passed !== undefined && { passed }),
		ruler: passed === undefined ? clocksText.rulerIdle : clocksText.ruler(passed),
		from: passed === undefined || from === undefined ? '' : dateText(from),
		to: due === undefined ? '' : dateText(due),
		sentence:
			due === undefined
				? words.unknown
				: [words.sentence, clockBasisTexts[basis]].filter(Boolean).join(' '),
		...(words.source && { source: sourceView(words.source) }),
		late: standing === 'overdue' || standing === 'soon'
	};
}

function figureOf({ days, standing }: Clock): string {
	if (days === undefined) return clocksText.noDate;
	if (standing === 'overdue') return clocksText.passed;
	return days === 0 ? clocksText.today : clocksText.left(days);
}

function passedOf(
	from: string | undefined,
	due: string | undefined,
	today: string
): number | undefined {
	if (from === undefined || due === undefined || from > today) return undefined;
	const whole = daysBetween(from, due);
	return whole <= 0 ? 1 : Math.min(1, daysBetween(from, today) / whole);
}
