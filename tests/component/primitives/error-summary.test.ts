import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import '@testing-library/jest-dom/vitest';
import ErrorSummary from '#lib/ui/primitives/ErrorSummary.svelte';
import QuestionWithField from './QuestionWithField.svelte';

describe('the error summary', () => {
	it('counts the answers in words and says them', () => {
		render(ErrorSummary, {
			errors: [
				{ id: 'a', text: 'Ange en nämnd' },
				{ id: 'b', text: 'Skriv antalet dagar' }
			]
		});

		expect(screen.getByRole('alert', { name: 'Två svar behöver ändras' })).toBeInTheDocument();
	});

	it('leads to the field, also when it points at the question around it', async () => {
		render(QuestionWithField, { error: 'Ange en nämnd' });
		render(ErrorSummary, { errors: [{ id: 'board', text: 'Ange en nämnd' }] });

		await fireEvent.click(screen.getByRole('link', { name: 'Ange en nämnd' }));

		expect(screen.getByRole('textbox')).toHaveFocus();
	});

	it('is not there without errors', () => {
		render(ErrorSummary, { errors: [] });

		expect(screen.queryByRole('alert')).not.toBeInTheDocument();
	});
});
