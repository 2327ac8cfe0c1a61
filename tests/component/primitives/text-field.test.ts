import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import TextArea from '#lib/ui/primitives/TextArea.svelte';
import TextField from '#lib/ui/primitives/TextField.svelte';

const field = () => screen.getByRole('textbox', { name: /Ersättare/ });

describe.each([
	['text field', TextField],
	['text area', TextArea]
])('a %s', (_, control) => {
	it('is found by its label and told apart when optional', () => {
		render(control, { name: 'deputy', label: 'Ersättare', optional: true, value: '' });

		expect(field()).toHaveAccessibleName('Ersättare (frivilligt)');
		expect(field()).toHaveAttribute('name', 'deputy');
	});

	it('passes on every keystroke, and the text when the person leaves', async () => {
		const typed: string[] = [];
		const committed: string[] = [];
		render(control, {
			name: 'deputy',
			label: 'Ersättare',
			value: '',
			oninput: (text: string) => typed.push(text),
			onchange: (text: string) => committed.push(text)
		});

		await fireEvent.input(field(), { target: { value: 'Coachen' } });
		expect([typed, committed]).toEqual([['Coachen'], []]);
		await fireEvent.change(field());
		expect(committed).toEqual(['Coachen']);
	});

	it('shows what comes from outside while nobody types', async () => {
		const { rerender } = render(control, { name: 'deputy', label: 'Ersättare', value: 'A' });

		await rerender({ value: 'B' });

		expect(field()).toHaveValue('B');
	});

	it('never lets the outside overwrite typing that is not committed', async () => {
		const { rerender } = render(control, { name: 'deputy', label: 'Ersättare', value: 'A' });
		await fireEvent.input(field(), { target: { value: 'Min text' } });

		await rerender({ value: 'Någon annans text' });

		expect(field()).toHaveValue('Min text');
	});

	it('keeps a committed text that was refused, and gives way to the next answer', async () => {
		const { rerender } = render(control, { name: 'deputy', label: 'Ersättare', value: 'A' });
		await fireEvent.input(field(), { target: { value: 'Min text' } });
		await fireEvent.change(field());

		await rerender({ error: 'Skriv funktionen' });
		expect(field()).toHaveValue('Min text');
		expect(field()).toHaveAccessibleDescription('Skriv funktionen');

		await rerender({ value: 'Svaret' });
		expect(field()).toHaveValue('Svaret');
	});
});
