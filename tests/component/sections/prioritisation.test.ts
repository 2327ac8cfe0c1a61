import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { choose, field, openPart, openRow, press, write } from './open-part.ts';

const content = {
	situation: {
		problems: [
			{ id: 'q1', name: 'Rån mot unga', grounds: { g1: '3' as const, g4: '2' as const } },
			{ id: 'q2', name: 'Klotter' }
		]
	}
};
const opened = () => openPart('situation', 'prioritisation', { content });
const path = 'situation.problems';

describe('the prioritisation', () => {
	it('rates each problem on each ground and adds up', async () => {
		const session = await opened();
		const table = screen.getByRole('table', { name: 'Hur tungt väger problemen?' });
		const row = within(table).getByRole('row', { name: /^Rån mot unga/ });
		expect(within(row).getByRole('status')).toHaveTextContent('5');

		await choose('Rån mot unga: Berör många', '1', table);
		await tick();

		expect(session.read(`${path}.q1.grounds`)).toEqual({ g1: '3', g4: '2', g5: '1' });
		expect(within(row).getByRole('status')).toHaveTextContent('6');
	});

	it('says that the sum is no decision', async () => {
		await opened();
		expect(screen.getByText(/Summan är inget beslut/)).toBeInTheDocument();
	});

	it('takes the checks, the choice and the reason in one table', async () => {
		const session = await opened();
		const table = screen.getByRole('table', { name: 'Vad väljer ni, och varför?' });

		await choose('Klotter: Vi har resurser', 'no', table);
		await choose('Klotter: Vad väljer ni?', 'not_chosen', table);
		await write('Klotter: Varför?', 'Det minskar redan.', table);

		expect(session.read(`${path}.q2`)).toEqual({
			id: 'q2',
			name: 'Klotter',
			checks: { resources: 'no' },
			choice: 'not_chosen',
			reason: 'Det minskar redan.'
		});
	});

	it('asks who works with what was not chosen', async () => {
		const session = await opened();
		await choose('Klotter: Vad väljer ni?', 'later');
		await press('Ändra Klotter');
		await tick();
		await write(/^Vem arbetar med problemet ändå/, 'tekniska', openRow(/^Klotter/));
		expect(session.read(`${path}.q2.handledBy`)).toBe('tekniska');
	});

	it('takes a new problem, named first', async () => {
		await opened();
		await press('Lägg till ett problem');
		await tick();
		expect(field('Vilket problem?')).toHaveFocus();
	});
});
