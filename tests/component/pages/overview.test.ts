import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { overviewView } from '#lib/server/pages/overview/overview.ts';
import { sectionView } from '#lib/server/pages/section.ts';
import OverviewPage from '#lib/ui/overview/OverviewPage.svelte';
import SectionPage from '#lib/ui/overview/SectionPage.svelte';
import { given, ready } from '../../support/agreement.ts';

const now = '2026-11-22T08:00:00.000Z';
const state = given(...ready);

describe('the overview', () => {
	it('leads to each section, with its status in words', () => {
		const agreement = { id: 'a1', title: 'Trygga unga', example: false };
		render(OverviewPage, { agreement, overview: overviewView(state, now) });
		const task = screen.getByRole('link', { name: 'Fokusområden' }).closest('li') as HTMLElement;

		expect(screen.getByRole('heading', { level: 1, name: 'Trygga unga' })).toBeInTheDocument();
		expect(within(task).getByText('Pågår')).toBeInTheDocument();
		expect(task).toHaveTextContent(/frågor saknar svar/);
		expect(screen.getByRole('img', { name: /punkter har luckor/ })).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Läs utkastet' })).toHaveAttribute(
			'href',
			'/overenskommelser/a1/las'
		);
	});

	it('the example asks to be copied', () => {
		const agreement = { id: 'exempel', title: 'Exempel', example: true };
		render(OverviewPage, { agreement, overview: overviewView(state, now) });
		expect(screen.getByRole('button', { name: 'Kopiera exemplet' })).toBeInTheDocument();
	});
});

describe("a section's first page", () => {
	it('says what it is for, when it is done and where to begin', () => {
		const section = sectionView(state, 'fokusomraden');
		if (!section) throw new Error('no section');
		render(SectionPage, { section, home: '/overenskommelser/a1' });

		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('5 Fokusområden');
		expect(screen.getByRole('link', { name: 'Fortsätt' })).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Alkohol och droger bland unga' })).toHaveAttribute(
			'href',
			'/overenskommelser/a1/fokusomraden/o1'
		);
		expect(screen.getByText('Minst ett område är angivet.')).toBeInTheDocument();
	});
});
