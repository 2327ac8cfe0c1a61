import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { openPart, question } from './open-part.ts';

const content = {
	initiation: {
		title: 'Trygga Hallstahammar',
		titleWord: 'other' as const,
		titleWordOther: 'Handslag',
		period: { start: '2027-01-01', end: '2028-12-31' },
		parties: [
			{ id: 'p1', organisation: 'Hallstahammars kommun', kind: 'municipality' as const },
			{ id: 'p2', organisation: 'Polismyndigheten' }
		]
	}
};

describe('where nothing may be changed', () => {
	it('answers stand as text, without controls', async () => {
		await openPart('initiation', 'document', { content, example: true });

		expect(question('Vad ska överenskommelsen heta?')).toHaveTextContent('Trygga Hallstahammar');
		expect(question('Vilket ord vill ni ha i titeln?')).toHaveTextContent('Handslag');
		expect(question('Varför är det här viktigt för er som leder?')).toHaveTextContent('Ej angivet');
		for (const role of ['textbox', 'radio', 'combobox', 'button'] as const)
			expect(screen.queryByRole(role)).toBeNull();
	});

	it('a period is written in words', async () => {
		await openPart('initiation', 'period', { content, example: true });
		expect(question('När ska överenskommelsen gälla?')).toHaveTextContent('2027–2028');
	});

	it('every row can be read', async () => {
		await openPart('initiation', 'parties', { content, example: true });
		expect(question('Vilka är parter?')).toHaveTextContent(
			/Hallstahammars kommun.*Kommun.*Polismyndigheten/
		);
	});
});
