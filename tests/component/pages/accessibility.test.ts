import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import type { AccessibilityView } from '#lib/client/views/accessibility.ts';
import { lintGroups } from '#lib/text/accessibility/rules.ts';
import AccessibilityPage from '#lib/ui/accessibility/AccessibilityPage.svelte';

const report = (
	faults: AccessibilityView['documents'][number]['groups'][number]['checks'][number]['faults']
): AccessibilityView => ({
	documents: [
		{
			id: 'overenskommelse',
			name: 'Överenskommelsen',
			verdict: faults.length === 0 ? 'Inget att anmärka' : '1 anmärkning',
			isClean: faults.length === 0,
			edition: 'Kontrollerad som utkast.',
			count: 'Visa kontrollerna',
			groups: lintGroups.map(({ id, title, rules }) => ({
				id,
				title,
				checks: Object.entries(rules).map(([rule, { holds, criterion = '–' }]) => ({
					id: rule,
					holds,
					criterion,
					faults: rule === 'tableHeader' ? faults : []
				}))
			}))
		}
	],
	sources: [{ text: 'WCAG 2.1', checked: '22 november 2026' }]
});

describe('the page on accessibility', () => {
	it('says for each document what was checked and that it holds', () => {
		render(AccessibilityPage, { report: report([]), home: '/overenskommelser/a1' });
		expect(screen.getByRole('heading', { name: 'Överenskommelsen' })).toBeInTheDocument();
		expect(screen.getByText('Inget att anmärka')).toBeInTheDocument();
		const row = screen.getByRole('row', { name: /^Tabeller har en rubrikrad/, hidden: true });
		expect(within(row).getByText('Uppfyllt')).toBeInTheDocument();
		expect(row).toHaveTextContent('1.3.1 Information och relationer');
	});

	it('says what is wrong, and where', () => {
		const fault = {
			key: '1',
			sentence: 'En tabell saknar rubrikrad.',
			place: 'Under rubriken Parter'
		};
		render(AccessibilityPage, { report: report([fault]), home: '/overenskommelser/a1' });
		expect(screen.getByText(/En tabell saknar rubrikrad/)).toHaveTextContent(
			'Under rubriken Parter'
		);
		const row = screen.getByRole('row', { name: /^Tabeller har en rubrikrad/, hidden: true });
		expect(within(row).getByText('1 anmärkning')).toBeInTheDocument();
	});

	it('leads back to where documents are taken along, and says what it does not know', () => {
		render(AccessibilityPage, { report: report([]), home: '/overenskommelser/a1' });
		expect(screen.getByRole('link', { name: 'Granska och besluta' })).toHaveAttribute(
			'href',
			'/overenskommelser/a1/granska'
		);
		expect(screen.getByText(/inget intyg/)).toBeInTheDocument();
	});
});
