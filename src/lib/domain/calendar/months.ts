/** The same day so many months later (or earlier), or the month's last day when it has no such day. */
export function addMonths(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const count = year * 12 + (month - 1) + months;
	const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
	return [
		String(Math.floor(count / 12)).padStart(4, '0'),
		String((count % 12) + 1).padStart(2, '0'),
		String(Math.min(day, lastDay)).padStart(2, '0')
	].join('-');
}
