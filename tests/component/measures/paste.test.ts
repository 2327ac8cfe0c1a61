import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { goodContent, withAnswers } from '../../support/content.ts';
import { grid, openGrid, paste } from './open-grid.ts';

const titles = (session: Awaited<ReturnType<typeof openGrid>>) =>
	session.state.content.actionPlan.measures?.map(({ title }) => title);
const rows = [
	['Åtgärd', 'Ansvarig', 'Område', 'Nr'],
	['Nattvandring', 'fritidschefen', 'trafik', '7']
];

describe('given rows pasted in the table', () => {
	test('then they are shown before anything is saved, with what found no place', async () => {
		const session = await openGrid();
		within(grid()).getAllByRole('gridcell')[1]?.focus();
		await paste(rows);

		const dialog = screen.getByRole('dialog', { name: '1 åtgärd att lägga till' });
		expect(within(dialog).getByText('Nattvandring')).toBeInTheDocument();
		expect(within(dialog).getByText('Område: trafik')).toBeInTheDocument();
		expect(within(dialog).getByText('Kolumner som inte tas med: Nr.')).toBeInTheDocument();
		expect(titles(session)).toHaveLength(1);
	});

	test('when they are accepted, then all are added at once and it is said', async () => {
		const session = await openGrid();
		await paste(rows);
		await fireEvent.click(screen.getByRole('button', { name: 'Lägg till 1 åtgärd' }));

		expect(session.commands.map(({ type }) => type)).toEqual(['addRows']);
		expect(session.state.content.actionPlan.measures?.[1]).toMatchObject({
			title: 'Nattvandring',
			owner: { function: 'fritidschefen' },
			description: 'Område: trafik'
		});
		expect(screen.getByText('1 åtgärd är tillagd.')).toBeInTheDocument();
	});

	test('when a column is taken for something else, then the rows follow', async () => {
		await openGrid();
		await paste(rows);
		await fireEvent.change(screen.getByLabelText('”Ansvarig”'), {
			target: { value: 'description' }
		});
		const dialog = screen.getByRole('dialog');
		expect(within(dialog).getByText('fritidschefen')).toHaveClass('quiet');
		expect(within(dialog).getByText('Ägare saknas')).toBeInTheDocument();
	});

	test('when it is cancelled, then nothing is changed', async () => {
		const session = await openGrid();
		await paste(rows);
		await fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
		expect(session.commands).toEqual([]);
	});
});

test('given a table copied from a document, then its cells keep their lines', async () => {
	const session = await openGrid();
	await paste(
		[],
		'<table><tr><td>Åtgärd</td><td>Beskrivning</td></tr><tr><td>Fältgrupp</td><td><p>Går ut.</p><p>Varje fredag.</p></td></tr></table>'
	);
	await fireEvent.click(screen.getByRole('button', { name: 'Lägg till 1 åtgärd' }));
	expect(session.state.content.actionPlan.measures?.[1]?.description).toBe(
		'Går ut.\nVarje fredag.'
	);
});

test('given a number that points at a person, then it is told before it is saved', async () => {
	await openGrid();
	await paste([
		['Åtgärd', 'Beskrivning'],
		['Samtal', 'Med 19811218-9876']
	]);
	expect(within(screen.getByRole('dialog')).getByText('19811218-9876')).toBeInTheDocument();
});

test('given no measures yet, then rows can be pasted in a field of their own', async () => {
	const session = await openGrid(withAnswers(goodContent, [['actionPlan.measures', undefined]]));
	await fireEvent.click(screen.getByRole('button', { name: 'Klistra in från Excel' }));
	await screen.findByRole('dialog');
	await tick();
	await fireEvent.change(screen.getByLabelText('Rader att lägga till'), {
		target: { value: 'Åtgärd\tAnsvarig\nNattvandring\tfritidschefen' }
	});
	await fireEvent.click(screen.getByRole('button', { name: 'Lägg till 1 åtgärd' }));
	expect(titles(session)).toEqual(['Nattvandring']);
});

test('given text pasted in a field, then it is the field that takes it', async () => {
	await openGrid(withAnswers(goodContent, [['actionPlan.measures', undefined]]));
	await fireEvent.click(screen.getByRole('button', { name: 'Lägg till en åtgärd' }));
	await tick();
	await tick();
	await paste(rows);
	expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
