import type { QuantityInterval } from '#lib/domain/sections/vocabulary.ts';
import { addDays, daysBetween } from './days.ts';
import { addMonths } from './months.ts';

interface Step {
	readonly days?: number;
	readonly months?: number;
}

/** `other` is words; no date can be told from it. */
const steps: Readonly<Record<Exclude<QuantityInterval, 'other'>, Step>> = {
	weekly: { days: 7 },
	biweekly: { days: 14 },
	monthly: { months: 1 },
	quarterly: { months: 3 },
	three_a_year: { months: 4 },
	half_yearly: { months: 6 },
	yearly: { months: 12 },
	every_two_years: { months: 24 }
};

const stepOf = (interval: QuantityInterval | undefined): Step | undefined =>
	interval === undefined || interval === 'other' ? undefined : steps[interval];

const after = (first: string, step: Step, count: number): string =>
	step.days === undefined
		? addMonths(first, (step.months ?? 0) * count)
		: addDays(first, step.days * count);

/** One interval after the date; undefined when the interval is words. */
export function oneAfter(date: string, interval: QuantityInterval | undefined): string | undefined {
	const step = stepOf(interval);
	return step && after(date, step, 1);
}

/**
 * The first date on or after `today` of something that happens on `first` and then at the interval. Without an interval
 * it happens once. Counted from `first` each time, so that the 31st stays the 31st where a month has one.
 */
export function nextOccurrence(
	first: string,
	interval: QuantityInterval | undefined,
	today: string
): string | undefined {
	if (first >= today) return first;
	const step = stepOf(interval);
	if (!step) return undefined;
	const daysInStep = step.days ?? (step.months ?? 1) * 31;
	let count = Math.max(1, Math.floor(daysBetween(first, today) / daysInStep));
	while (after(first, step, count) < today) count += 1;
	return after(first, step, count);
}
