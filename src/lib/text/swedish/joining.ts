/** Lists in running text: `a`, `a och b`, `a, b och c`. */

/** A comma or an `och` of its own makes an item hard to read in a row; `barn- och utbildningsnämnden` does not. */
function isCompound(item: string): boolean {
	return /,\s|[^-]\soch\s/u.test(item);
}

/** True when the items read better as bullets: many, or with commas or `och` inside. */
export function readsAsBullets(items: readonly string[]): boolean {
	return items.length > 4 || (items.length > 1 && items.some(isCompound));
}

/** Joined with commas and `och`; with semicolons where an item has a comma or an `och` in it. */
export function joinList(items: readonly string[]): string {
	if (items.length > 1 && items.some(isCompound)) return items.join('; ');
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}
