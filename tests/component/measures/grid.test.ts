import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { goodContent, withAnswers } from '../../support/content.ts';
import { grid, key, openGrid, typeHere } from './open-grid.ts';

const path = 'actionPlan.measures.runda';
const twoMeasures = withAnswers(goodContent, [
	[
		'actionPlan.measures',
		[
			...(goodContent.actionPlan.measures ?? []),
			{ id: 'los', title: 'Nattvandring', focusArea: 'centrum' }
		]
	]
]);
const title = () => goodContent.actionPlan.measures?.[0]?.title ?? '';
const enter = async () => {
	within(grid()).getByRole('rowheader', { name: title() }).focus();
	await tick();
};

describe('given measures', () => {
	test('then they stand by area, and what is missing is said in words', async () => {
		await openGrid(twoMeasures);
		expect(within(grid()).getByRole('rowheader', { name: /^1 Rån mot unga/ })).toBeInTheDocument();
		const row = within(grid()).getByRole('row', { name: /Nattvandring/ });
		for (const words of ['Orsak saknas', 'Ägare saknas', 'Tid saknas', 'Uppföljning saknas'])
			expect(within(row).getByText(words)).toBeInTheDocument();
	});

	test('then Tab has one stop in the table, and the arrows move it', async () => {
		await openGrid(twoMeasures);
		expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		await enter();
		await key('ArrowDown', 'ArrowRight', 'ArrowRight');
		expect(document.activeElement).toHaveTextContent('Ägare saknas');
		expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		await key('Home');
		expect(document.activeElement).toHaveAttribute('href', '/plan/los');
		await key('End', 'ArrowUp');
		expect(document.activeElement).toHaveAttribute('id', 'cell-runda-followUp');
	});

	test('then the chosen one shows why it exists, and leads to the rest of it', async () => {
		await openGrid(twoMeasures);
		await enter();
		const side = screen.getByRole('complementary', { name: 'Vald åtgärd' });
		for (const words of ['Problem', 'Orsak 1', 'Mål 1', 'Åtgärd 1.1', 'Indikator 1'])
			expect(within(side).getAllByText(words).length).toBeGreaterThan(0);
		expect(within(side).getByRole('link', { name: 'Ändra allt om 1.1' })).toHaveAttribute(
			'href',
			'/plan/runda'
		);
	});

	test('then a press leads to the first that lacks an owner', async () => {
		await openGrid(twoMeasures);
		await fireEvent.click(screen.getByRole('button', { name: 'En saknar ägare' }));
		await tick();
		expect(document.activeElement).toHaveAttribute('id', 'cell-los-owner');
	});
});

describe('given a cell', () => {
	test('when Enter, words and Enter are pressed, then it is changed and keeps the keyboard', async () => {
		const session = await openGrid(twoMeasures);
		await enter();
		await key('Enter');
		expect(document.activeElement).toHaveAttribute('name', `${path}.title`);
		await typeHere('Vuxna runt torget');
		await key('Enter');
		expect(session.read(`${path}.title`)).toBe('Vuxna runt torget');
		expect(document.activeElement).toHaveAttribute('id', 'cell-runda-title');
	});

	test('when Esc is pressed, then what stood there is back', async () => {
		const session = await openGrid(twoMeasures);
		await enter();
		await key('Enter');
		await typeHere('Något annat');
		expect(session.read(`${path}.title`)).toBe('Något annat');
		await key('Escape');
		expect(session.read(`${path}.title`)).toBe(title());
		expect(document.activeElement).toHaveAttribute('id', 'cell-runda-title');
	});

	test('when Tab is pressed in its last field, then the next cell is reached', async () => {
		await openGrid(twoMeasures);
		await enter();
		await key('ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
		const owner = screen.getByRole('group', { name: 'Ägare: 1.2' });
		within(owner).getByLabelText('Vem går in som ersättare?').focus();
		await key('Tab');
		expect(document.activeElement).toHaveAttribute('id', 'cell-los-status');
	});

	test('when its area is changed, then the row stays until the edit is over', async () => {
		const areas = [...(goodContent.focusAreas.areas ?? []), { id: 'annat', name: 'annat' }];
		const session = await openGrid(withAnswers(twoMeasures, [['focusAreas.areas', areas]]));
		await enter();
		await key('ArrowDown', 'ArrowRight', 'Enter');
		await fireEvent.change(document.activeElement!, { target: { value: 'annat' } });
		expect(session.read('actionPlan.measures.los.focusArea')).toBe('annat');
		expect(document.activeElement).toHaveAttribute('name', 'actionPlan.measures.los.focusArea');
		await key('Escape');
		expect(session.read('actionPlan.measures.los.focusArea')).toBe('centrum');
	});
});

test('given the page of measures, when one is added, then its name is asked for and it is in the area of the chosen one', async () => {
	const session = await openGrid(twoMeasures);
	await enter();
	await fireEvent.click(screen.getByRole('button', { name: 'Lägg till en åtgärd' }));
	await tick();
	await tick();
	expect(document.activeElement).toHaveAttribute('name', 'actionPlan.measures.new1.title');
	expect(session.read('actionPlan.measures.new1.focusArea')).toBe('centrum');
});

test('given the library, when a method is picked, then it says what to measure and becomes a measure', async () => {
	const session = await openGrid(twoMeasures);
	await fireEvent.click(screen.getByRole('button', { name: 'Välj ur biblioteket' }));
	await tick();
	expect(screen.getAllByText(/^Mät: /).length).toBeGreaterThan(10);
	await fireEvent.click(screen.getByRole('button', { name: /^Lägg till EST/ }));
	await tick();
	expect(session.read('actionPlan.measures.new1.method')).toEqual(['est']);
});

test('given a chosen measure, when it is removed, then a yes is asked for first', async () => {
	const session = await openGrid(twoMeasures);
	await enter();
	await key('ArrowDown');
	await fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Nattvandring' }));
	await tick();
	await fireEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
	expect(session.state.content.actionPlan.measures?.map(({ id }) => id)).toEqual(['runda']);
});

test('given an example, then the table can be read and not changed', async () => {
	await openGrid(twoMeasures, 'example');
	await enter();
	await key('Enter');
	expect(document.activeElement).toHaveAttribute('id', 'cell-runda-title');
	expect(grid()).toHaveAttribute('aria-readonly', 'true');
	expect(screen.queryByRole('button', { name: 'Klistra in från Excel' })).not.toBeInTheDocument();
});
