import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { reviewView } from '#lib/server/pages/review/review.ts';
import ReviewPage from '#lib/ui/review/ReviewPage.svelte';
import { given, newAgreement, ready } from '../../support/agreement.ts';

const today = '2026-11-22';
const show = (state: Parameters<typeof reviewView>[0], refused?: string) =>
	render(ReviewPage, { review: reviewView(state, today), ...(refused && { refused }) });

describe('the review', () => {
	it('begins with one verdict', () => {
		show(newAgreement());
		expect(screen.getByText(/Det saknas syften och områden/)).toBeInTheDocument();
	});

	it('every link on the page to a part of it leads somewhere', () => {
		const { container } = show(given(...ready));
		const targets = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];

		expect(targets.length).toBeGreaterThan(5);
		for (const { hash } of targets) expect(container.querySelector(hash)).not.toBeNull();
	});

	it('the law is a table by paragraph with what it says, what is shown and how it stands', () => {
		show(given(...ready));
		const table = screen.getByRole('table', { name: 'Lagen' });
		const ninth = within(table).getByRole('row', { name: /^9 §/ });

		expect(ninth).toHaveTextContent('Ska verka för');
		expect(ninth).toHaveTextContent('kontrollerad');
		expect(within(ninth).getByText('Framgår')).toBeInTheDocument();
	});

	it('each answer can be changed at its place', () => {
		show(given(...ready));
		expect(
			screen.getByRole('link', { name: 'Ändra: När ska överenskommelsen gälla?', hidden: true })
		).toHaveAttribute('href', '/overenskommelser/a1/initiera/tid#initiation.period');
	});

	it('a step that was refused says why, where it was asked', () => {
		show(given(...ready), 'Det går inte än.');
		const decision = screen
			.getByRole('heading', { name: 'Beslut och underskrift' })
			.closest('section');

		expect(within(decision as HTMLElement).getByRole('alert')).toHaveTextContent(
			'Det går inte än.'
		);
		expect(screen.getByRole('button', { name: 'Be parterna godkänna' })).toHaveAttribute(
			'type',
			'submit'
		);
	});

	it('each party approves for itself, and it is no signature', () => {
		show(given(...ready, { type: 'requestApproval' }));

		expect(
			screen.getByRole('button', { name: 'Godkänn texten för Hallstahammars kommun' })
		).toBeInTheDocument();
		expect(screen.getAllByText('Ett godkännande här är ingen underskrift.')).toHaveLength(2);
	});

	it('the files are named for those who cannot see the row', () => {
		show(given(...ready));
		expect(
			screen.getByRole('link', { name: 'Hämta överenskommelsen, Word, märkt UTKAST' })
		).toHaveAttribute('href', '/overenskommelser/a1/dokument/overenskommelse.docx');
	});
});
