import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { lowerFirst, withoutFullStop } from './letters.ts';

type Interval = OptionOf<'interval'>;

/** How often, as an adverbial that can end a sentence. */
const texts: Readonly<Record<Exclude<Interval, 'other'>, string>> = {
	weekly: 'varje vecka',
	biweekly: 'varannan vecka',
	monthly: 'varje månad',
	quarterly: 'var tredje månad',
	three_a_year: 'tre gånger om året',
	half_yearly: 'varje halvår',
	yearly: 'en gång om året',
	every_two_years: 'vartannat år'
};

/** Months from one time to the next; undefined when it is counted in weeks or in words of one's own. */
export const intervalMonths: Readonly<Partial<Record<Interval, number>>> = {
	monthly: 1,
	quarterly: 3,
	three_a_year: 4,
	half_yearly: 6,
	yearly: 12,
	every_two_years: 24
};

export const intervalDays: Readonly<Partial<Record<Interval, number>>> = {
	weekly: 7,
	biweekly: 14
};

/** `var tredje månad`; what was written where the interval is another. */
export function intervalText(
	interval: Interval | undefined,
	other: string | undefined
): string | undefined {
	if (interval === undefined) return undefined;
	if (interval !== 'other') return texts[interval];
	const written = other?.trim();
	return written ? lowerFirst(withoutFullStop(written)) : undefined;
}
