import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import OpenedPage from '#lib/ui/opened/OpenedPage.svelte';
import type { ChangesView, PiecesView } from '#lib/client/views/opened.ts';

const changes: ChangesView = {
	kind: 'changes',
	name: 'a.docx',
	heading: 'Filen är ändrad för hand',
	lede: 'Välj vad ni vill göra.',
	clauses: [
		{
			place: '4.1 Syften',
			changes: [
				{
					index: 0,
					kind: 'changed',
					pieces: [
						{ kind: 'same', text: 'Vi ses varje ' },
						{ kind: 'gone', text: 'månad' },
						{ kind: 'new', text: 'vecka' }
					],
					answer: 'Hur ofta?'
				},
				{ index: 1, kind: 'added', pieces: [{ kind: 'new', text: 'Nytt stycke.' }] }
			]
		}
	],
	more: 3,
	target: 'I ett nytt utkast.',
	submit: 'För in det ni har valt',
	here: '/overenskommelser/a'
};

describe('the page of what was changed by hand', () => {
	it('shows old and new by clause, also to those who hear it', () => {
		render(OpenedPage, { opened: changes });
		expect(screen.getByRole('heading', { name: '4.1 Syften' })).toBeInTheDocument();
		const gone = screen.getByText('månad', { selector: 'del' });
		expect(gone).toHaveTextContent('Före: månad');
		expect(screen.getByText('vecka', { selector: 'ins' })).toHaveTextContent('Efter: vecka');
		expect(screen.getByText(/Och 3 ändringar till/)).toBeInTheDocument();
	});

	it('offers the answer only where there is one, and nothing is dropped unless asked for', () => {
		render(OpenedPage, { opened: changes });
		const [first, second] = screen.getAllByRole('group', { name: 'Vad vill ni göra?' });
		if (!first || !second) throw new Error('two changes');
		expect(within(first).getByLabelText('För in i svaret på ”Hur ofta?”')).toBeChecked();
		expect(within(second).queryByLabelText(/För in i svaret/)).not.toBeInTheDocument();
		expect(within(second).getByLabelText('Behåll som anteckning')).toBeChecked();
	});

	it('says when the agreement was locked meanwhile', () => {
		render(OpenedPage, { opened: changes, closed: true });
		expect(screen.getByRole('status')).toHaveTextContent('Överenskommelsen är låst');
	});
});

describe('the page of a foreign document', () => {
	const pieces: PiecesView = {
		kind: 'pieces',
		name: 'a.docx',
		lede: 'Välj var varje text hör hemma.',
		pieces: [
			{ index: 0, heading: 'Syfte', under: '', lines: ['Att minska brotten.'], more: 0, place: 'b' }
		],
		groups: [
			{
				label: 'Initiera',
				places: [
					{ value: 'a', label: 'Varför?' },
					{ value: 'b', label: 'Vilka syften?' }
				]
			}
		]
	};

	it('has a list of places for each text, with the guess chosen', () => {
		render(OpenedPage, { opened: pieces });
		expect(screen.getByRole('combobox', { name: 'Var hör ”Syfte” hemma?' })).toHaveValue('b');
		expect(screen.getByRole('button', { name: 'Skapa ett nytt utkast' })).toBeInTheDocument();
	});

	it('one that is gone says what to do', () => {
		render(OpenedPage, { opened: { kind: 'gone' } });
		expect(screen.getByRole('link', { name: 'Till startsidan' })).toHaveAttribute(
			'href',
			'/#oppna'
		);
	});
});
