import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import type { ListedView } from '#lib/client/views/start.ts';
import AgreementList from '#lib/ui/start/AgreementList.svelte';
import OpenFile from '#lib/ui/start/OpenFile.svelte';
import UnreadableList from '#lib/ui/start/UnreadableList.svelte';

const listed: ListedView = {
	id: 'a1',
	title: 'Trygga unga',
	href: '/overenskommelser/a1',
	parties: [{ name: 'Hallstahammars kommun', kind: 'municipality' }],
	stamp: 'Utkast',
	next: { date: '14 december 2026', iso: '2026-12-14', what: 'Möte' },
	changed: '22 november 2026',
	changedIso: '2026-11-22'
};

describe('the agreements', () => {
	it('are rows named by their title, with all there is to know and a way to copy', () => {
		render(AgreementList, { agreements: [listed] });
		const row = screen.getByRole('row', { name: /Trygga unga/ });

		expect(within(row).getByRole('link', { name: 'Trygga unga' })).toHaveAttribute(
			'href',
			'/overenskommelser/a1'
		);
		expect(row).toHaveTextContent('Hallstahammars kommun');
		expect(row).toHaveTextContent('14 december 2026');
		expect(within(row).getByRole('button', { name: 'Kopiera Trygga unga' })).toBeInTheDocument();
	});

	it('are none at first, and the page says what to do', () => {
		render(AgreementList, { agreements: [] });
		expect(screen.getByText(/Skapa en ny eller öppna en fil/)).toBeInTheDocument();
	});
});

describe('agreements that cannot be read', () => {
	const unreadable = (id: string) => ({
		id,
		reason: 'Uppgifterna är skadade.',
		changed: '22 november 2026',
		changedIso: '2026-11-22'
	});

	it('are named by their ids, with why and since when', () => {
		render(UnreadableList, { agreements: [unreadable('a1'), unreadable('b2')] });

		expect(
			screen.getByRole('heading', { name: 'Två överenskommelser kan inte läsas' })
		).toBeInTheDocument();
		const [first] = screen.getAllByRole('listitem');
		expect(first).toHaveTextContent('a1: Uppgifterna är skadade. Senast ändrad 22 november 2026.');
	});

	it('are not mentioned when there are none', () => {
		render(UnreadableList, { agreements: [] });
		expect(screen.queryByRole('heading')).not.toBeInTheDocument();
	});
});

describe('opening a file', () => {
	const field = () => screen.getByLabelText('Vilken fil vill ni öppna?');

	it('says at the place what was wrong with it', () => {
		render(OpenFile, {
			largest: 1000,
			fault: {
				name: 'a.json',
				sentence: 'Något i den går inte att läsa.',
				problems: [{ path: 'content.initiation.period', reason: 'Skriv datumet.' }],
				more: 3
			}
		});

		expect(field()).toHaveAccessibleDescription(/Något i den går inte att läsa/);
		expect(field()).toBeInvalid();
		expect(screen.getByRole('alert')).toHaveTextContent('content.initiation.period');
		expect(screen.getByRole('alert')).toHaveTextContent('Och 3 till.');
	});

	it('a file that is too large is stopped before it is sent', async () => {
		render(OpenFile, { largest: 10 });
		const file = new File(['x'.repeat(11)], 'stor.json');

		await fireEvent.change(field(), { target: { files: [file] } });

		expect(screen.getByRole('alert')).toHaveTextContent('Filen är för stor');
		const form = field().closest('form') as HTMLFormElement;
		expect(await fireEvent.submit(form)).toBe(false);
	});
});
