import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { optionLabels, partOfSection } from '#lib/server/pages/part.ts';
import PartForm from '#lib/ui/sections/PartForm.svelte';
import { contentOf } from '../../../bench/agreements.ts';
import { MemorySession } from '../../../support/memory-session.svelte.ts';

/** The page of measures as the server sends it, which is all there is without JavaScript. */
function pageOf(measures: number): string {
	const props = {
		session: new MemorySession(contentOf(measures)),
		part: partOfSection('actionPlan', 'measures', new Map()),
		options: optionLabels('actionPlan', ['measures']),
		library: {},
		rowHref: (_list: string, row: string) => `/overenskommelser/a1/atgardsplan/${row}`
	};
	return render(PartForm, { props }).body;
}

describe('a long list without JavaScript', () => {
	it('grows with its rows, not with their square', () => {
		const perRow = (count: number) => pageOf(count).length / count;
		const few = perRow(61);

		expect(perRow(500)).toBeLessThan(few * 1.05);
		// Characters of markup for one measure, with all its questions that choose no other row.
		expect(few).toBeLessThan(5000);
	});

	it('a row keeps its name, its fields and the way to its own page', () => {
		const page = pageOf(500);

		expect(page.match(/<details/g)?.length).toBeGreaterThanOrEqual(500);
		expect(page).toContain('href="/overenskommelser/a1/atgardsplan/kontaktpolis-99"');
		expect(page).toContain('name="actionPlan.measures.kontaktpolis-99.title"');
	});

	it('a short list still offers every row in every row', () => {
		expect(pageOf(20)).toContain('value="kontaktpolis-3"');
	});
});
