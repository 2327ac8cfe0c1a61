/** Lengths of time, in words up to tolv: `fem arbetsdagar`, `ett år`, `48 timmar`. */
import type { Unit } from '#lib/domain/sections/vocabulary.ts';
import type { Period } from '#lib/domain/sections/values.ts';
import { dateParts, daysAfter, monthsAfter } from './dates.ts';
import { numberWord } from './numbers.ts';

interface Noun {
	readonly one: string;
	readonly many: string;
	readonly gender?: 'neuter';
}

/** Days that are asked for are working days. */
const units: Readonly<Record<Unit, Noun>> = {
	days: { one: 'arbetsdag', many: 'arbetsdagar' },
	hours: { one: 'timme', many: 'timmar' },
	weeks: { one: 'vecka', many: 'veckor' },
	months: { one: 'månad', many: 'månader' },
	minutes: { one: 'minut', many: 'minuter' }
};
const year: Noun = { one: 'år', many: 'år', gender: 'neuter' };
const calendarDay: Noun = { one: 'dag', many: 'dagar' };

function counted(count: number, { one, many, gender }: Noun): string {
	return `${numberWord(count, gender)} ${count === 1 ? one : many}`;
}

/** `fem arbetsdagar`; whole years of months become years. */
export function duration(count: number, unit: Unit): string {
	if (unit === 'months' && count > 0 && count % 12 === 0) return counted(count / 12, year);
	return counted(count, units[unit]);
}

/** How long a period lasts, in whole years or months where it is, else in weeks or days. Undefined without both dates. */
export function lengthOf({ start, end }: Period): string | undefined {
	if (start === undefined || end === undefined) return undefined;
	return lengthBetween(start, daysAfter(end, 1));
}

/** As `lengthOf`, from a day to another. Undefined unless both are dates and the first is the earlier. */
export function lengthBetween(from: string, to: string): string | undefined {
	const [a, b] = [dateParts(from), dateParts(to)];
	if (!a || !b || from >= to) return undefined;
	const months = (b.year - a.year) * 12 + b.month - a.month;
	if (months > 0 && monthsAfter(from, months) === to) return duration(months, 'months');
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return days % 7 === 0 ? duration(days / 7, 'weeks') : counted(days, calendarDay);
}
