import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import CompareVersions from '#lib/ui/documents/CompareVersions.svelte';

const action = '/overenskommelser/a1/dokument/andringar.docx';

describe('the choice of a version to compare with', () => {
	it('is a plain form that gets a file', () => {
		const points = [
			{ seq: '12', label: 'beslutad 3 november 2026' },
			{ seq: '9', label: 'i slutet av 1 november 2026' }
		];
		const { container } = render(CompareVersions, { compare: { action, points } });
		const form = container.querySelector('form');

		expect(form).toHaveAttribute('action', action);
		expect(form).toHaveAttribute('data-sveltekit-reload');
		expect(screen.getByLabelText('Jämför med texten')).toHaveValue('12');
		expect(screen.getByRole('button', { name: 'Hämta ändringarna i åtgärdsplanen' })).toHaveValue(
			'atgardsplan'
		);
	});

	it('says when there is nothing to compare with', () => {
		const { container } = render(CompareVersions, { compare: { action, points: [] } });

		expect(container.querySelector('form')).toBeNull();
		expect(screen.getByText(/Det finns ingen tidigare text än/)).toBeInTheDocument();
	});
});
