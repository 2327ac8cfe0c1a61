import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import QuestionWithField from './QuestionWithField.svelte';

const question = 'Vilken nämnd leder kommunens del?';

describe('a question', () => {
	it('is the label of its one field, with hint and error described', () => {
		render(QuestionWithField, { error: 'Ange en nämnd' });

		const field = screen.getByRole('textbox', { name: question });
		expect(field).toHaveAccessibleDescription('Ofta kommunstyrelsen. Ange en nämnd');
		expect(field).toBeInvalid();
	});

	it('says nothing of errors when there are none', () => {
		render(QuestionWithField, {});

		const field = screen.getByRole('textbox', { name: question });
		expect(field).toHaveAccessibleDescription('Ofta kommunstyrelsen.');
		expect(field).toBeValid();
	});

	it('names the group inside when several choices answer it', () => {
		render(QuestionWithField, { kind: 'group' });

		expect(screen.getByRole('radiogroup', { name: question })).toBeInTheDocument();
		expect(screen.getByRole('heading', { name: question })).toBeInTheDocument();
	});

	it('leads from its number to the clause it writes', () => {
		render(QuestionWithField, {});

		const link = screen.getByRole('link', { name: 'Punkt 3.1 i dokumentet' });
		expect(link).toHaveAttribute('href', '#c31');
	});

	it('shows why it is asked with the source, and no help that it lacks', () => {
		render(QuestionWithField, {});

		expect(screen.getByText('Källa: Brå 1.1, kontrollerad 1 oktober 2026.')).toBeInTheDocument();
		expect(screen.queryByText('Exempel på bra formulering')).not.toBeInTheDocument();
	});
});
