import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import AgreementNav from '#lib/ui/primitives/AgreementNav.svelte';
import AppHeader from '#lib/ui/primitives/AppHeader.svelte';

afterEach(() => {
	delete document.documentElement.dataset.theme;
	document.cookie = 'utseende=; path=/; max-age=0';
});

describe('the header', () => {
	it('says which agreement, what it is, how saving goes and who is here', () => {
		render(AppHeader, {
			agreement: { title: 'Samverkansöverenskommelse 2027–2030', href: '/a', stamp: 'Utkast' },
			saving: { kind: 'saved', at: '14.32' },
			here: [
				{ shape: 'square', name: 'samordnaren' },
				{ shape: 'disc', name: 'kommunpolisen' }
			]
		});

		expect(screen.getByRole('link', { name: /Samverkansöverenskommelse/ })).toBeInTheDocument();
		expect(screen.getByText('Utkast')).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent('Sparat 14.32');
		expect(screen.getByText(/Här nu/)).toHaveTextContent('Här nu: samordnaren, kommunpolisen');
	});

	it('changes the look at once, remembers it, and keeps the keyboard in place', async () => {
		render(AppHeader, {});

		await fireEvent.click(screen.getByRole('button', { name: 'Mörkt läge' }));

		expect(document.documentElement.dataset.theme).toBe('dark');
		expect(document.cookie).toContain('utseende=dark');
		expect(screen.getByRole('button', { name: 'Ljust läge' })).toHaveFocus();
	});

	it('is a plain form post without JavaScript', () => {
		render(AppHeader, {});

		const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Mörkt läge' });
		expect(button.form).toHaveAttribute('action', '/utseende');
		expect([button.type, button.name, button.value]).toEqual(['submit', 'theme', 'dark']);
	});

	it('marks the page that is shown, and the way to it', async () => {
		const { rerender } = render(AgreementNav, {
			items: [{ href: '/a', label: 'Översikt', current: 'page' }]
		});
		expect(screen.getByRole('link', { name: 'Översikt' })).toHaveAttribute('aria-current', 'page');

		await rerender({ items: [{ href: '/a', label: 'Översikt', current: 'within' }] });
		expect(screen.getByRole('link', { name: 'Översikt' })).toHaveAttribute('aria-current', 'true');
	});
});
