const swedishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The date in Sweden at an instant, ISO: an evening in UTC may be tomorrow here. */
export function dateOf(instant: string): string {
	return swedishDate.format(new Date(instant));
}
