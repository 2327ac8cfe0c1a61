export function omit<T>(
	record: Readonly<Record<string, T>>,
	key: string
): Readonly<Record<string, T>> {
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
