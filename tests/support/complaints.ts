import type { Page } from 'playwright';

/** Collects what goes wrong unseen: errors in the console (broken policy among them) and uncaught ones. */
export function listenForComplaints(page: Page): readonly string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}
