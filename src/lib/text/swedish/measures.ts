/** Ages, working time and values with a unit. */
import type { Ages, Capacity, Quantity, ValueYear } from '#lib/domain/sections/values.ts';
import { intervalText } from './intervals.ts';
import { lowerFirst } from './letters.ts';
import { figure, percent } from './numbers.ts';

/** `15–20 år`, `från 15 år`, `till och med 25 år`. */
export function agesText({ from, to }: Ages): string | undefined {
	if (from !== undefined && to !== undefined)
		return from === to ? `${from} år` : `${from}–${to} år`;
	if (from !== undefined) return `från ${from} år`;
	return to === undefined ? undefined : `till och med ${to} år`;
}

/** `40 procent av heltid`, `10 timmar i månaden`, `inom ordinarie uppdrag`. */
export function capacityText({ unit, amount }: Capacity): string | undefined {
	if (unit === 'ordinary') return 'inom ordinarie uppdrag';
	if (amount === undefined) return undefined;
	if (unit === 'percent') return `${percent(amount)} av heltid`;
	return `${figure(amount)} ${amount === 1 ? 'timme' : 'timmar'} i månaden`;
}

/** `38 rån`, `72 procent`, without the year. */
export function valueText({ value, unit }: ValueYear): string | undefined {
	if (value === undefined) return undefined;
	return withUnit(figure(value), unit);
}

/** A figure and what it counts: `38 rån`, `72 procent`; `antal per år` becomes `38 per år`. */
export function withUnit(value: string, unit: string | undefined): string {
	const written = unit?.trim().replace(/^antal(?:et)?(?:\s+|$)/iu, '');
	if (!written) return value;
	return `${value} ${written === '%' ? 'procent' : lowerFirst(written)}`;
}

/** `minst 2 pass varje vecka på varje plats`, `minst 12 uppdrag om året`, in figures as in tables. */
export function quantityText(quantity: Quantity): string | undefined {
	const { number, unit, interval, intervalOther, places } = quantity;
	if (number === undefined) return undefined;
	const often = interval === 'yearly' ? 'om året' : intervalText(interval, intervalOther);
	const parts = ['minst', figure(number), unit?.trim(), often];
	if (places !== undefined && places > 1) parts.push('på varje plats');
	return parts.filter(Boolean).join(' ');
}
