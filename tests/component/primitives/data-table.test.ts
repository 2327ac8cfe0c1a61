import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import RolesTable from './RolesTable.svelte';

describe('a table', () => {
	it('has a caption, and each row is headed by its first cell', () => {
		render(RolesTable, { rows: [{ id: 'r1', name: 'Kontaktpolis', time: '10 %' }] });

		const table = screen.getByRole('table', { name: 'Roller och mandat' });
		expect(within(table).getByRole('rowheader', { name: 'Kontaktpolis' })).toBeInTheDocument();
		expect(within(table).getByRole('columnheader', { name: 'Ändra' })).toBeInTheDocument();
	});

	it('carries the heading to each cell for the folded form, unless the cell speaks for itself', () => {
		render(RolesTable, { rows: [{ id: 'r1', name: 'Kontaktpolis', time: '10 %' }] });

		const labels = screen.getAllByRole('cell').map((cell) => cell.getAttribute('data-l'));
		expect(labels).toEqual(['Tid', null]);
	});

	it('says so when there is nothing in it', () => {
		render(RolesTable, { rows: [] });

		expect(screen.getByRole('cell', { name: 'Inga roller än.' })).toBeInTheDocument();
	});
});
