import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { field, openPart, press, question, write } from './open-part.ts';

const label = 'Vem håller kontaktlistan aktuell?';
const path = 'mandate.contactListOwner';

describe('decided later', () => {
	it('is an answer: the question stays open and asks who and when', async () => {
		const session = await openPart('mandate', 'roles');

		await press(`Beslutas senare: ${label}`);
		await tick();
		expect(field('Vem svarar?', question(label))).toHaveFocus();
		await write('Vem svarar?', 'Lokalpolisområdets chef', question(label));
		await write('Senast när?', '2026-12-07', question(label));

		expect(session.state.postponed[path]).toEqual({
			responsible: 'Lokalpolisområdets chef',
			date: '2026-12-07'
		});
		expect(question(label)).toHaveTextContent(
			'Lokalpolisområdets chef svarar senast 7 december 2026.'
		);
	});

	it('becomes a question again, with the keyboard in its field', async () => {
		const session = await openPart('mandate', 'roles');
		await press(`Beslutas senare: ${label}`);
		await tick();

		await press('Svara nu', question(label));
		await tick();

		expect(session.state.postponed).toEqual({});
		expect(field(label)).toHaveFocus();
	});

	it('is offered only where there is no answer', async () => {
		await openPart('mandate', 'roles');
		await write(label, 'samordnaren');
		expect(screen.queryByRole('button', { name: `Beslutas senare: ${label}` })).toBeNull();
	});
});

describe('a conflict', () => {
	const disagreement = async () => {
		const session = await openPart('mandate', 'roles');
		session.disagree(path, 'samordnaren', 'kommunpolisen');
		await tick();
		return session;
	};

	it('shows both texts and saves the one that is chosen', async () => {
		const session = await disagreement();
		const block = question(label);
		expect(block).toHaveTextContent('Två personer har ändrat samma text');
		expect(block).toHaveTextContent(/Er text\s+samordnaren/);
		expect(block).toHaveTextContent(/Den andra texten\s+kommunpolisen/);

		await press('Behåll vår text', block);

		expect(session.read(path)).toBe('samordnaren');
		expect(block).not.toHaveTextContent('Två personer');
	});

	it('leaves the other text when that is chosen', async () => {
		const session = await disagreement();
		await press('Ta den andra texten', question(label));
		expect(session.read(path)).toBe('kommunpolisen');
	});
});

describe('a text that may point at somebody', () => {
	const problem = { list: 'areas', id: 'a1' };
	const content = { focusAreas: { areas: [{ id: 'a1', name: 'Centrum' }] } };

	const label = 'Vem drabbas, och vilka ligger bakom?';

	it('is warned about where it is typed, and kept', async () => {
		const session = await openPart('focusAreas', 'problem', { content, row: problem });
		const text = 'En kille, 20010101-1237, säljer vid torget.';

		await write(label, text);

		expect(question(label)).toHaveTextContent('Det här ser ut som ett personnummer. Ta bort det.');
		expect(field(label)).toHaveValue(text);
		expect(session.read('focusAreas.areas.a1.problemWho')).toBe(text);
	});

	it('without such words is not warned about', async () => {
		await openPart('focusAreas', 'problem', { content, row: problem });
		await write(label, 'Unga mellan 15 och 18 år.');
		expect(question(label)).not.toHaveTextContent(/personnummer|namn på en person/);
	});
});
