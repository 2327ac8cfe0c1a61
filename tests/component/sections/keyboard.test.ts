import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { openPart } from './open-part.ts';

const focusable =
	'a[href], button:not(:disabled), input:not([type="hidden"]), select, textarea, summary';

/** What Tab would visit, in order. A control that is no native one would not be here. */
const stops = () =>
	[...document.querySelectorAll<HTMLElement>(focusable)].filter(({ tabIndex }) => tabIndex >= 0);

describe('by keyboard alone', () => {
	it('nothing is clickable that the keyboard cannot reach, and nothing jumps the order', async () => {
		await openPart('mandate', 'roles', {
			content: { mandate: { roles: [{ id: 'r1', role: 'coordinator', function: 'samordnaren' }] } }
		});
		await fireEvent.click(screen.getByRole('button', { name: /^Ändra/ }));
		await tick();

		expect(stops().filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
		for (const control of document.querySelectorAll('[onclick], [role="button"], [role="link"]'))
			expect(stops()).toContain(control);
	});

	it('a new row is the next stop, and its fields follow it in order', async () => {
		await openPart('structure', 'terms');
		screen.getByRole('button', { name: 'Lägg till ett begrepp' }).click();
		await vi.waitFor(() => expect(document.activeElement).toHaveAccessibleName('Vilket ord?'));

		const order = stops();
		const first = order.indexOf(document.activeElement as HTMLElement);

		expect(order[first]).toHaveAccessibleName('Vilket ord?');
		expect(order.slice(first).find(({ tagName }) => tagName === 'TEXTAREA')).toHaveAccessibleName(
			'Vad menar ni?'
		);
	});

	it('moving a chapter keeps the keyboard on its button', async () => {
		const session = await openPart('review', 'document', {
			library: {
				'review.chapterOrder': ['Syfte', 'Parter', 'Roller'].map((name) => ({
					id: name.toLowerCase(),
					name,
					description: '',
					values: {}
				}))
			}
		});
		const down = () => screen.getByRole('button', { name: 'Flytta ner: Syfte' });

		down().focus();
		await fireEvent.click(down());
		await tick();
		expect(session.read('review.chapterOrder')).toEqual(['parter', 'syfte', 'roller']);
		expect(down()).toHaveFocus();

		await fireEvent.click(down());
		await tick();
		expect(screen.getByRole('button', { name: 'Flytta upp: Syfte' })).toHaveFocus();
	});
});
