import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { documentsView } from '#lib/server/pages/documents/documents.ts';
import type { PdfView } from '#lib/client/views/documents.ts';
import DocumentsPage from '#lib/ui/documents/DocumentsPage.svelte';
import PdfPage from '#lib/ui/documents/PdfPage.svelte';
import { given, ready } from '../../support/agreement.ts';

const now = '2026-11-22T10:00:00Z';

describe('the page of documents', () => {
	it('groups them by what they are for, and links each form', () => {
		render(DocumentsPage, { documents: documentsView(given(...ready), now, true) });

		expect(screen.getByRole('heading', { level: 2, name: 'Besluta' })).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Åtgärdsplanen, utkast, Excel' })).toHaveAttribute(
			'href',
			'/overenskommelser/a1/dokument/listor/atgardsplan.xlsx'
		);
		expect(
			screen.getByRole('link', { name: 'Överenskommelsen, slutlig version, PDF' })
		).toHaveAttribute('data-sveltekit-preload-data', 'off');
	});

	it('says why there is no PDF, where one would look for it', () => {
		const { container } = render(DocumentsPage, {
			documents: documentsView(given(...ready), now, false)
		});
		const [link] = screen.getAllByRole('link', { name: 'Varför ingen PDF?' });
		const why = container.querySelector<HTMLElement>(link?.getAttribute('href') ?? '');

		expect(why && within(why).getByText(/LibreOffice/)).toBeInTheDocument();
		expect(screen.queryByRole('link', { name: /, PDF$/ })).toBeNull();
	});
});

describe('the page that waits for a PDF', () => {
	const show = (state: PdfView['state'], text: string) =>
		render(PdfPage, {
			pdf: { state, text, file: '/fil', wait: '/fil?vanta=ja', here: '/har', name: 'Planen' },
			home: '/dokument',
			isArchive: false
		});

	it('gives the file when it is done', () => {
		show('done', 'Klar.');
		expect(screen.getByRole('link', { name: 'Hämta PDF' })).toHaveAttribute('href', '/fil');
	});

	it('offers to try again when it failed', () => {
		show('failed', 'Det tog för lång tid och avbröts. Försök igen.');
		expect(screen.getByRole('status')).toHaveTextContent('Det tog för lång tid');
		expect(screen.getByRole('link', { name: 'Försök igen' })).toHaveAttribute('href', '/har');
	});

	it('leads back and nowhere else where nothing makes PDF', () => {
		show('absent', 'Det finns ingen LibreOffice på servern.');
		expect(screen.getAllByRole('link')).toHaveLength(1);
	});
});
