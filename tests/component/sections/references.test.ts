import { within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { choose, field, openPart, press, question, write } from './open-part.ts';

const steering = { id: 'f1', name: 'Styrgruppen' };
const gone = 'Det ni valde finns inte längre. Välj något annat.';
const steeringQuestion = 'Vilken grupp är styrgrupp?';

describe('a reference', () => {
	it('offers the rows of its list by name, and those without one by number', async () => {
		await openPart('structure', 'forums', {
			content: { structure: { forums: [steering, { id: 'f2' }] } }
		});

		const options = within(field(steeringQuestion)).getAllByRole('option');

		expect(options.map(({ textContent }) => textContent)).toEqual([
			'Välj',
			'Styrgruppen',
			'Nr 2, utan namn'
		]);
	});

	it('to a removed row says so, keeps it, and takes something else', async () => {
		const session = await openPart('structure', 'forums', {
			content: { structure: { forums: [steering], steeringForum: 'f9' } }
		});
		const block = question(steeringQuestion);
		expect(block).toHaveTextContent(gone);
		expect(field(steeringQuestion)).toHaveValue('f9');

		await choose(steeringQuestion, 'f1');
		await tick();

		expect(block).not.toHaveTextContent(gone);
		expect(session.read('structure.steeringForum')).toBe('f1');
	});

	it('may be none where that is an answer, and then asks what follows', async () => {
		await openPart('structure', 'council', { content: { structure: { forums: [steering] } } });

		await choose('Vilken grupp är ert strategiska råd?', 'none');
		await tick();

		expect(field('Hur ska ni verka för att få ett råd?')).toBeInTheDocument();
	});

	it('says where rows are added when there are none', async () => {
		await openPart('structure', 'council');
		expect(question('Vilken grupp är ert strategiska råd?')).toHaveTextContent('Inga grupper än.');
	});

	it('an owner who was removed is pointed out at the owner', async () => {
		await openPart('actionPlan', 'who', {
			content: {
				actionPlan: { measures: [{ id: 'm1', owner: { function: 'rektorn', organisation: 'x' } }] }
			},
			row: { list: 'measures', id: 'm1' }
		});

		expect(question('Vem ansvarar för åtgärden?')).toHaveTextContent(gone);
		expect(field('Vilken befattning ansvarar?')).toHaveValue('rektorn');
	});

	it('several are boxes, and a removed one can only be taken away', async () => {
		const session = await openPart('actionPlan', 'who', {
			content: {
				initiation: { parties: [{ id: 'p1', organisation: 'Kommunen' }] },
				actionPlan: { measures: [{ id: 'm1', partners: ['p1', 'x'] }] }
			},
			row: { list: 'measures', id: 'm1' }
		});
		const partners = question(/Vilka fler är med\?/);
		expect(partners).toHaveTextContent(gone);

		await press('Borttaget', partners, 'checkbox');

		expect(session.read('actionPlan.measures.m1.partners')).toEqual(['p1']);
	});

	it('a place is chosen by writing its name, and anything else is text', async () => {
		const session = await openPart('actionPlan', 'howMuch', {
			content: {
				focusAreas: { areas: [{ id: 'a1', places: [{ id: 'l1', name: 'Torget' }] }] },
				actionPlan: { measures: [{ id: 'm1' }] }
			},
			row: { list: 'measures', id: 'm1' }
		});
		const path = 'actionPlan.measures.m1.place';

		await write(/^Var\?/, 'torget');
		expect(session.read(path)).toBe('l1');
		expect(field(/^Var\?/)).toHaveValue('Torget');

		await write(/^Var\?/, 'Badplatsen');
		expect(session.read(path)).toBe('Badplatsen');
	});
});
