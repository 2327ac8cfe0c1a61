import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import Clock from '#lib/ui/primitives/Clock.svelte';
import SavedState from '#lib/ui/primitives/SavedState.svelte';
import Signal from '#lib/ui/primitives/Signal.svelte';
import Status from '#lib/ui/primitives/Status.svelte';

describe('states are words, never only a colour', () => {
	it.each([
		['done', 'Klar'],
		['in_progress', 'Pågår'],
		['not_started', 'Inte påbörjad'],
		['cannot_start', 'Kan inte påbörjas än']
	] as const)('%s is %s', (value, word) => {
		render(Status, { value });

		expect(screen.getByText(word)).toBeInTheDocument();
	});

	it('a signal says its colour and what it means here', () => {
		render(Signal, { value: 'yellow', meaning: 'Osäkert' });

		expect(screen.getByText('Gul')).toBeInTheDocument();
		expect(screen.getByText('Osäkert')).toBeInTheDocument();
	});

	it('saving is told in one live region that stays while its words change', async () => {
		const { rerender } = render(SavedState, { state: { kind: 'idle' }, live: true });
		const region = screen.getByRole('status');

		await rerender({ state: { kind: 'saving' } });
		expect(region).toHaveTextContent('Sparar…');
		await rerender({ state: { kind: 'saved', at: '14.32' } });
		expect(region).toHaveTextContent('Sparat 14.32');
		await rerender({ state: { kind: 'conflict', waiting: 1 } });
		expect(region).toHaveTextContent('En punkt väntar på er');
	});

	it('a database that takes nothing is told with its reason at a field, briefly in the header', () => {
		const state = { kind: 'offline', storage: 'full' } as const;
		render(SavedState, { state });
		render(SavedState, { state, live: true });

		expect(screen.getByText('Disken är full. Sparas när det finns plats')).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent(/^Inte sparat än$/);
	});

	it('a saved line at a field is not read out', () => {
		render(SavedState, { state: { kind: 'saving' } });

		expect(screen.queryByRole('status')).not.toBeInTheDocument();
	});

	it('a clock tells in words what its ruler shows', () => {
		render(Clock, {
			heading: 'Lagens klocka',
			figure: '114 dagar kvar',
			passed: 0.84,
			ruler: 'Av lagens 24 månader har 20 gått.',
			from: '17 mars 2025',
			to: '17 mars 2027',
			sentence: 'Då ska kommunen ha uppdaterat lägesbilden.'
		});

		expect(
			screen.getByRole('img', { name: 'Av lagens 24 månader har 20 gått.' })
		).toBeInTheDocument();
	});
});
