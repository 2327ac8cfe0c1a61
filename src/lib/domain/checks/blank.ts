import type { Capacity, Quantity } from '#lib/domain/sections/values.ts';

/** No text, or no line with text. */
export function isBlank(value: string | readonly string[] | undefined): boolean {
	if (value === undefined) return true;
	return typeof value === 'string'
		? value.trim() === ''
		: value.every((line) => line.trim() === '');
}

/** A number or a rhythm tells how much; a unit alone does not. */
export function hasQuantity(quantity: Quantity | undefined): boolean {
	return quantity?.number !== undefined || quantity?.interval !== undefined;
}

/** Percent or hours. "Within ordinary duties" says nothing about how much. */
export function hasAmountOfTime(capacity: Capacity | undefined): boolean {
	return capacity?.amount !== undefined && capacity.unit !== 'ordinary';
}
