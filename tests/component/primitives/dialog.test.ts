import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import QuestionDialog from './QuestionDialog.svelte';

// jsdom knows the element but not how to open it; that the rest is inert is tried in a real browser.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal ??= function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
});

describe('a dialog', () => {
	it('opens with focus on its heading, and is named by it', () => {
		render(QuestionDialog, { open: true, onclose: () => {} });

		expect(screen.getByRole('dialog', { name: 'Vilken text ska gälla?' })).toBeInTheDocument();
		expect(screen.getByRole('heading', { name: 'Vilken text ska gälla?' })).toHaveFocus();
	});

	it('asks to close on Esc, and closes when it is told to', async () => {
		let asked = 0;
		const { rerender } = render(QuestionDialog, { open: true, onclose: () => asked++ });

		await fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
		expect(asked).toBe(1);
		expect(screen.getByRole('dialog')).toBeInTheDocument();

		await rerender({ open: false });
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
		expect(asked).toBe(1);
	});
});
