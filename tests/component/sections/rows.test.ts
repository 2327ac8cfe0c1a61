import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { choose, field, openPart, openRow, press, question, write } from './open-part.ts';

const parties = [
	{ id: 'p1', organisation: 'Hallstahammars kommun', kind: 'municipality' as const },
	{ id: 'p2', organisation: 'Polismyndigheten', kind: 'police' as const }
];
const content = { initiation: { parties } };
const namesIn = (table: HTMLElement) =>
	within(table)
		.getAllByRole('rowheader')
		.map(({ textContent }) => textContent.trim());

describe('rows', () => {
	it('a new one opens at once, with the keyboard in its first field', async () => {
		const session = await openPart('initiation', 'purpose');

		await press('Lägg till ett syfte');
		await tick();

		expect(field('Vilket är syftet?')).toHaveFocus();
		await write('Vilket är syftet?', 'att fler ska känna sig trygga');
		expect(session.read('initiation.purposes')).toEqual([
			{ id: 'new1', text: 'att fler ska känna sig trygga' }
		]);
	});

	it('finished ones stand in a table with their first answers', async () => {
		await openPart('initiation', 'parties', { content });

		const table = screen.getByRole('table', { name: 'Vilka är parter?' });

		expect(namesIn(table)).toEqual(['Hallstahammars kommun', 'Polismyndigheten']);
		expect(within(table).getByRole('cell', { name: 'Kommun' })).toBeInTheDocument();
	});

	it('one is opened, changed and closed, and the keyboard comes back to it', async () => {
		const session = await openPart('initiation', 'parties', { content });

		await press('Ändra Polismyndigheten');
		await tick();
		await write('Vilken organisation?', 'Polisen Västmanland', openRow(/^Polismyndigheten/));
		await press('Klar med Polisen Västmanland');
		await tick();

		expect(session.read('initiation.parties.p2.organisation')).toBe('Polisen Västmanland');
		expect(screen.getByRole('button', { name: 'Ändra Polisen Västmanland' })).toHaveFocus();
	});

	it('move, and where they are is said', async () => {
		await openPart('initiation', 'parties', { content });
		await press('Ändra Polismyndigheten');
		await tick();

		await press('Flytta upp: Polismyndigheten');
		await tick();

		expect(screen.getByText('Polismyndigheten är nu nummer 1 av 2.')).toHaveAttribute(
			'role',
			'status'
		);
		expect(screen.getByRole('group', { name: 'Polismyndigheten (1 av 2)' })).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Flytta upp: Polismyndigheten' })).toBeDisabled();
	});

	it('that others point at go only after a yes that says how many', async () => {
		const session = await openPart('initiation', 'parties', {
			content: {
				...content,
				mandate: {
					partyLeads: [{ id: 'l1', party: 'p2' }],
					signatories: [{ id: 's1', party: 'p2' }]
				}
			}
		});
		await press('Ändra Polismyndigheten');
		await tick();

		await press('Ta bort: Polismyndigheten');
		const dialog = screen.getByRole('dialog', { name: 'Vill ni ta bort Polismyndigheten?' });
		expect(dialog).toHaveTextContent('2 andra svar pekar hit.');
		expect(session.read('initiation.parties.p2')).toBeDefined();
		await press('Ta bort', dialog);
		await tick();

		expect(session.read('initiation.parties.p2')).toBeUndefined();
		expect(screen.getByRole('button', { name: 'Lägg till en part' })).toHaveFocus();
	});

	it('stay when the answer is no', async () => {
		const session = await openPart('initiation', 'parties', { content });
		await press('Ändra Polismyndigheten');
		await tick();
		await press('Ta bort: Polismyndigheten');

		await press('Avbryt');
		await tick();

		expect(session.read('initiation.parties.p2')).toBeDefined();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('that are empty go without a question', async () => {
		const session = await openPart('initiation', 'parties');
		await press('Lägg till en part');
		await tick();
		await press('Ta bort: Nummer 1, inte ifylld');
		expect(session.read('initiation.parties')).toEqual([]);
	});

	it('hold rows of their own', async () => {
		const session = await openPart('structure', 'forums', {
			content: { ...content, structure: { forums: [{ id: 'f1', name: 'Styrgruppen' }] } }
		});
		await press('Ändra Styrgruppen');
		await tick();

		await press('Lägg till en medlem', openRow('Styrgruppen'));
		await tick();
		const member = openRow('Nummer 1, inte ifylld');
		await write('Vilken befattning?', 'Rektorn', member);
		await choose('Från vilken organisation?', 'p1', member);
		await press('Ja', within(member).getByRole('radiogroup', { name: /skolan/ }), 'radio');

		expect(session.read('structure.forums.f1.members')).toEqual([
			{ id: 'new1', function: 'Rektorn', organisation: 'p1', representsSchool: true }
		]);
	});

	it('within a group of fields are asked there', async () => {
		const session = await openPart('mandate', 'whenItFails');
		await press('Lägg till ett steg', question('Vad gör ni när ett åtagande inte kan hållas?'));
		await tick();
		await write('Vem försöker lösa den?', 'beredningsgruppen');
		expect(session.read('mandate.escalation.steps')).toEqual([
			{ id: 'new1', who: 'beredningsgruppen' }
		]);
	});

	it('that an address leads into opens, with the keyboard in the very field', async () => {
		location.hash = '#initiation.parties.p2.contribution';
		await openPart('initiation', 'parties', { content });
		await tick();
		await tick();

		expect(openRow(/^Polismyndigheten/)).toBeInTheDocument();
		expect(field(/^Vad bidrar parten med/)).toHaveFocus();
		location.hash = '';
	});

	it('with a page of their own lead there', async () => {
		await openPart('focusAreas', 'areas', {
			content: { focusAreas: { areas: [{ id: 'a1', name: 'Centrum' }] } },
			rowHref: (list, row) => `/${list}/${row}`
		});
		expect(screen.getByRole('link', { name: 'Centrum' })).toHaveAttribute(
			'href',
			'/focusAreas.areas/a1'
		);
	});
});

describe('ready to take over', () => {
	it('a row from the library comes filled in and open', async () => {
		const session = await openPart('mandate', 'roles', {
			library: {
				'mandate.roles': [
					{
						id: 'coordinator',
						name: 'Samordnare',
						description: 'Håller ihop arbetet.',
						source: { ref: 'Brå 1.1', checked: '2026-11-22', own: false },
						values: { role: 'coordinator', task: 'Kallar beredningsgruppen.' }
					}
				]
			}
		});

		await press('Välj ur biblioteket');
		await tick();
		expect(screen.getByRole('dialog')).toHaveTextContent(
			'Källa: Brå 1.1, kontrollerad 22 november 2026'
		);
		await press('Lägg till Samordnare');
		await tick();

		expect(session.read('mandate.roles')).toEqual([
			{ id: 'new1', role: 'coordinator', task: 'Kallar beredningsgruppen.' }
		]);
		expect(field('Vad är uppgiften?')).toHaveValue('Kallar beredningsgruppen.');
	});

	it('suggested lines are added to what stands there', async () => {
		const session = await openPart('structure', 'coordination');
		await write(/^Vad ska samordnaren och kommunpolisen göra/, 'ringa varandra varje måndag');

		await press(/^Använd de 5 förslagen/);

		expect(session.read('structure.coordinatorDuties')).toHaveLength(6);
		expect(screen.queryByRole('button', { name: /^Använd/ })).toBeNull();
	});
});
