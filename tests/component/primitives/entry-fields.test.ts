import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import DateField from '#lib/ui/primitives/DateField.svelte';
import NumberField from '#lib/ui/primitives/NumberField.svelte';

async function write(label: string, text: string): Promise<void> {
	const field = screen.getByRole('textbox', { name: label });
	await fireEvent.input(field, { target: { value: text } });
	await fireEvent.change(field);
}

describe('a number field', () => {
	function renderDays(value?: number) {
		const seen: (number | undefined)[] = [];
		render(NumberField, {
			name: 'days',
			label: 'Dagar',
			unit: 'vardagar',
			value,
			onchange: (days: number | undefined) => seen.push(days)
		});
		return seen;
	}

	it('passes on a number, and nothing for an emptied field', async () => {
		const seen = renderDays(3);

		await write('Dagar', ' 1 000 ');
		await write('Dagar', '');

		expect(seen).toEqual([1000, undefined]);
	});

	it('keeps words as typed, says how to write, and passes nothing on', async () => {
		const seen = renderDays();

		await write('Dagar', 'några');

		const field = screen.getByRole('textbox', { name: 'Dagar' });
		expect(field).toHaveValue('några');
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription(
			'Skriv ett helt tal med siffror, till exempel 5 vardagar'
		);
		expect(seen).toEqual([]);
	});

	it('forgets its complaint when the number can be read', async () => {
		const seen = renderDays();
		await write('Dagar', 'några');

		await write('Dagar', '5');

		expect(screen.getByRole('textbox', { name: 'Dagar' })).toBeValid();
		expect(seen).toEqual([5]);
	});
});

describe('a date field', () => {
	it('takes a typed date and passes it on as ISO', async () => {
		const seen: (string | undefined)[] = [];
		render(DateField, {
			name: 'from',
			label: 'Gäller från',
			value: undefined,
			onchange: (date: string | undefined) => seen.push(date)
		});

		await write('Gäller från', '20270101');

		expect(seen).toEqual(['2027-01-01']);
		expect(screen.getByRole('textbox', { name: 'Gäller från' })).toHaveValue('2027-01-01');
	});

	it('refuses a day that does not exist', async () => {
		render(DateField, { name: 'from', label: 'Gäller från', value: '2027-01-01' });

		await write('Gäller från', '2027-02-30');

		const field = screen.getByRole('textbox', { name: 'Gäller från' });
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription(/^Skriv datumet som år-månad-dag/);
	});
});
