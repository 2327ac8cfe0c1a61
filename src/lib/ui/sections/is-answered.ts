/** Whether anything stands there: an empty text, list or group is no answer. */
export function isAnswered(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return false;
	if (Array.isArray(value)) return value.length > 0;
	return typeof value !== 'object' || Object.values(value).some(isAnswered);
}
