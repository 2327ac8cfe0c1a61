import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { reviewView } from '#lib/server/pages/review/review.ts';
import Answers from '#lib/ui/review/Answers.svelte';
import Files from '#lib/ui/review/Files.svelte';
import Law from '#lib/ui/review/Law.svelte';
import ReviewPage from '#lib/ui/review/ReviewPage.svelte';
import Standing from '#lib/ui/review/Standing.svelte';
import { given, newAgreement, ready } from '../../support/agreement.ts';

const today = '2026-11-22';
const show = (state: Parameters<typeof reviewView>[0]) =>
	render(ReviewPage, { review: reviewView(state, today) });

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
		const { law, lawNotes } = reviewView(given(...ready), today);
		render(Law, { law, notes: lawNotes });
		const ninth = screen.getByRole('row', { name: /^9 §/ });

		expect(ninth).toHaveTextContent('Ska verka för');
		expect(ninth).toHaveTextContent('kontrollerad');
		expect(within(ninth).getByText('Framgår')).toBeInTheDocument();
	});

	it('each answer can be changed at its place', () => {
		const { answers } = reviewView(given(...ready), today);
		render(Answers, { sections: answers.slice(0, 1) });
		const link = screen.getByText('Ändra: När ska överenskommelsen gälla?').closest('a');

		expect(link).toHaveAttribute('href', '/overenskommelser/a1/initiera/tid#initiation.period');
	});

	it('the files are named for those who cannot see the row', () => {
		const { files, allFiles } = reviewView(given(...ready), today);
		render(Files, { files, all: allFiles });
		expect(
			screen.getByRole('link', { name: 'Hämta överenskommelsen, Word, märkt UTKAST' })
		).toHaveAttribute('href', '/overenskommelser/a1/dokument/overenskommelse.docx');
	});
});

describe('the decision', () => {
	const decide = (state: Parameters<typeof reviewView>[0], refused?: string) =>
		render(Standing, {
			standing: reviewView(state, today).standing,
			...(refused !== undefined && { refused })
		});

	it('a step that was refused says why, where it was asked', () => {
		decide(given(...ready), 'Det går inte än.');

		expect(screen.getByRole('alert')).toHaveTextContent('Det går inte än.');
		expect(screen.getByRole('button', { name: 'Be parterna godkänna' })).toHaveAttribute(
			'type',
			'submit'
		);
	});

	it('each party approves for itself, and it is no signature', () => {
		decide(given(...ready, { type: 'requestApproval' }));

		expect(
			screen.getByRole('button', { name: 'Godkänn texten för Hallstahammars kommun' })
		).toBeInTheDocument();
		expect(screen.getAllByText('Ett godkännande här är ingen underskrift.')).toHaveLength(2);
	});
});
