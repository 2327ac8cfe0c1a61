/** The items in the stored order; those it does not name follow in their own. */
export function inOrder<Item extends { readonly id: string }>(
	items: readonly Item[],
	stored: readonly string[]
): readonly Item[] {
	const named = stored.flatMap((id) => items.find((item) => item.id === id) ?? []);
	return [...named, ...items.filter(({ id }) => !stored.includes(id))];
}

/** The list with the item at `index` one step earlier or later; as it was where there is no such step. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
	const item = list[index];
	const other = list[index + by];
	if (item === undefined || other === undefined) return list;
	return list.map((one, at) => (at === index ? other : at === index + by ? item : one));
}
