import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import type { Block } from '#lib/domain/document/model.ts';
import Paper from '#lib/ui/documents/Paper.svelte';

const base = (id: string, ...answers: readonly string[]) => ({ id, answers });
const words = (text: string) => [{ text }];

function paperOf(blocks: readonly Block[], now?: string) {
	const chapters = [{ id: 'roles', number: '3', heading: 'Roller och mandat', blocks }];
	return render(Paper, { chapters, title: 'Samverkansöverenskommelse', draft: 'UTKAST', now });
}

describe('the paper', () => {
	it('has numbered chapters and clauses, and gaps in words', () => {
		paperOf([
			{
				...base('lead', 'mandate.roles'),
				kind: 'paragraph',
				number: '3.1',
				runs: [
					{ text: 'Ersättare är ' },
					{ text: 'saknas', gap: 'missing' },
					{ text: ', se ' },
					{ text: 'punkt 3.2', refersTo: 'other' }
				]
			}
		]);

		expect(screen.getByRole('heading', { name: /3\s*Roller och mandat/ })).toBeInTheDocument();
		expect(screen.getByText('3.1')).toBeInTheDocument();
		expect(screen.getByText('saknas')).toHaveClass('gap');
		expect(screen.getByRole('link', { name: 'punkt 3.2' })).toHaveAttribute('href', '#kl-other');
		expect(screen.getByRole('article', { name: 'Samverkansöverenskommelse' })).toHaveTextContent(
			'UTKAST'
		);
	});

	it('marks the clause that is being written, and only that', () => {
		const { container } = paperOf(
			[
				{ ...base('lead', 'mandate.leadingBoard'), kind: 'paragraph', runs: words('Ett') },
				{ ...base('roles', 'mandate.roles'), kind: 'paragraph', runs: words('Två') }
			],
			'mandate.roles.r1.deputy'
		);

		expect([...container.querySelectorAll('.cl-now')].map(({ id }) => id)).toEqual(['kl-roles']);
	});

	it('text is text: markup and control characters do nothing', () => {
		const { container } = paperOf([
			{
				...base('lead'),
				kind: 'paragraph',
				runs: words('<script>alert(1)</script><img src=x onerror=alert(1)> \u0007 \uFFFE 🙂')
			}
		]);

		expect(container.querySelector('script, img')).toBeNull();
		expect(screen.getByText(/<script>alert\(1\)<\/script>/)).toBeInTheDocument();
	});

	it('tables have caption, column and row headings, and can be reached with the keyboard', () => {
		paperOf([
			{
				...base('roles', 'mandate.roles'),
				kind: 'table',
				lead: [],
				caption: 'Roller',
				description: 'En rad per roll',
				columns: [
					{ id: 'role', heading: 'Roll' },
					{ id: 'task', heading: 'Uppgift' }
				],
				rows: [{ id: 'r1', cells: [[{ runs: words('Samordnaren') }], [{ runs: words('Leder') }]] }]
			}
		]);

		const table = screen.getByRole('table', { name: 'Roller' });
		expect(within(table).getByRole('columnheader', { name: 'Uppgift' })).toBeInTheDocument();
		expect(within(table).getByRole('rowheader', { name: 'Samordnaren' })).toBeInTheDocument();
		expect(screen.getByRole('region', { name: 'Roller' })).toHaveAttribute('tabindex', '0');
	});

	it('lists, definitions and places to sign', () => {
		paperOf([
			{
				...base('list'),
				kind: 'list',
				lead: words('Parterna ska'),
				ordered: true,
				items: [{ id: 'a', runs: words('mötas') }]
			},
			{
				...base('terms'),
				kind: 'definitions',
				lead: [],
				entries: [{ id: 'a', term: 'orsak', meaning: words('varför') }]
			},
			{
				...base('sign'),
				kind: 'signature',
				party: 'För kommunen',
				open: true,
				people: [{ id: 'p', name: '', title: 'Ordföranden', lines: ['Ort och datum', 'Namn'] }]
			}
		]);

		expect(screen.getByText('mötas').closest('ol')).not.toBeNull();
		expect(screen.getByText('orsak').tagName).toBe('DT');
		expect(screen.getByRole('heading', { name: 'För kommunen' })).toBeInTheDocument();
		expect(screen.getByText('Ort och datum')).toBeInTheDocument();
	});

	it('the forums are a picture with its words', () => {
		paperOf([
			{
				...base('picture', 'structure.forums'),
				kind: 'forumPicture',
				caption: 'Figur 1',
				alt: 'Styrgruppen leder, EST rapporterar dit',
				picture: {
					levels: [
						{
							id: 's',
							label: 'Strategisk',
							forums: [{ id: 'a', name: 'Styrgrupp', temporary: false }]
						}
					]
				}
			}
		]);

		expect(
			screen.getByRole('img', { name: 'Styrgruppen leder, EST rapporterar dit' })
		).toBeInTheDocument();
	});
});
