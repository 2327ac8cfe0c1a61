import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import Checkbox from '#lib/ui/primitives/Checkbox.svelte';
import CheckboxGroup from '#lib/ui/primitives/CheckboxGroup.svelte';
import RadioGroup from '#lib/ui/primitives/RadioGroup.svelte';
import Select from '#lib/ui/primitives/Select.svelte';
import YesNo from '#lib/ui/primitives/YesNo.svelte';

const options = [
	{ value: 'goal', label: 'Vi har ett mål att nå' },
	{ value: 'assignment', label: 'Vi har fått ett uppdrag', hint: 'Till exempel från fullmäktige.' }
];

describe('choices', () => {
	it('radio buttons stand in a named group and pass on the one chosen', async () => {
		const seen: string[] = [];
		render(RadioGroup, {
			name: 'origin',
			label: 'Varför nu?',
			error: 'Välj ett svar',
			value: 'goal',
			options,
			onchange: (value: string) => seen.push(value)
		});

		const group = screen.getByRole('radiogroup', { name: 'Varför nu?' });
		expect(group).toHaveAccessibleDescription('Välj ett svar');
		expect(screen.getByLabelText('Vi har ett mål att nå')).toBeChecked();
		const other = screen.getByRole('radio', { name: /uppdrag/ });
		expect(other).toHaveAccessibleDescription('Till exempel från fullmäktige.');
		await fireEvent.click(other);
		expect(seen).toEqual(['assignment']);
	});

	it('boxes pass on what is chosen in the order of the options', async () => {
		const seen: string[][] = [];
		render(CheckboxGroup, {
			name: 'origin',
			label: 'Varför nu?',
			value: ['assignment'],
			options,
			onchange: (value: string[]) => seen.push(value)
		});

		await fireEvent.click(screen.getByRole('checkbox', { name: /mål/ }));
		await fireEvent.click(screen.getByRole('checkbox', { name: /uppdrag/ }));

		expect(seen).toEqual([['goal', 'assignment'], []]);
	});

	it('a list passes on the chosen value, and nothing for the empty choice', async () => {
		const seen: (string | undefined)[] = [];
		render(Select, {
			name: 'origin',
			label: 'Varför nu?',
			value: 'goal',
			options,
			onchange: (value: string | undefined) => seen.push(value)
		});

		const list = screen.getByRole('combobox', { name: 'Varför nu?' });
		expect(list).toHaveValue('goal');
		await fireEvent.change(list, { target: { value: 'assignment' } });
		await fireEvent.change(list, { target: { value: '' } });

		expect(seen).toEqual(['assignment', undefined]);
	});

	it('yes or no starts unanswered', async () => {
		const seen: boolean[] = [];
		render(YesNo, {
			name: 'council',
			label: 'Är gruppen rådet enligt 10 §?',
			value: undefined,
			onchange: (value: boolean) => seen.push(value)
		});

		expect(screen.getByRole('radio', { name: 'Ja' })).not.toBeChecked();
		expect(screen.getByRole('radio', { name: 'Nej' })).not.toBeChecked();
		await fireEvent.click(screen.getByRole('radio', { name: 'Nej' }));
		expect(seen).toEqual([false]);
	});

	it('one box alone passes on whether it is checked', async () => {
		const seen: boolean[] = [];
		render(Checkbox, {
			name: 'later',
			label: 'Beslutas senare',
			value: false,
			onchange: (value: boolean) => seen.push(value)
		});

		await fireEvent.click(screen.getByRole('checkbox', { name: 'Beslutas senare' }));

		expect(seen).toEqual([true]);
	});
});
