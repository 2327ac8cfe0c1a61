import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { readDocx } from '../../../support/docx/reader.ts';

const writer = createDocxWriter();
const read = async (choice: Parameters<typeof hallstahammar>[0]) =>
	readDocx(await writer.write(hallstahammar(choice)));

describe('places to sign', () => {
	it('given a final agreement, then each person has a cell with lines, two people a row', async () => {
		const { tables, paragraphs } = await read({ signatories: [3, 1] });
		const [municipality, police] = tables.filter(({ head }) => !head);
		expect(municipality?.caption).toBe('Hallstahammars kommun');
		expect(municipality?.rows).toEqual([
			[
				[
					'',
					'Ort och datum',
					'',
					'Namnteckning',
					'Anna-Karin Sjöholm',
					'Kommunstyrelsens ordförande'
				],
				['', 'Ort och datum', '', 'Namnteckning', 'Per Ekdahl', 'Kommundirektör']
			],
			[
				['', 'Ort och datum', '', 'Namnteckning', 'Leyla Demir', 'Tf. chef för lokalpolisområdet'],
				['']
			]
		]);
		expect(police?.rows).toHaveLength(1);
		expect(
			paragraphs.filter(({ style }) => style === 'SigningParty').map(({ text }) => text)
		).toEqual(['Hallstahammars kommun', 'Polismyndigheten']);
	});

	it('given a draft, then a table says who will sign and there is no line', async () => {
		const { tables, paragraphs, headers } = await read({ draft: true, signatories: [2, 1] });
		expect(tables.filter(({ head }) => !head)).toEqual([]);
		const basis = 'Enligt beslut av kommunstyrelsen den 8 december 2026, § 214';
		const chair = [['Anna-Karin Sjöholm'], ['Kommunstyrelsens ordförande']];
		expect(tables.at(-1)?.rows).toEqual([
			[['Part'], ['Namn'], ['Funktion']],
			[['Hallstahammars kommun', basis], ...chair],
			[['Hallstahammars kommun', basis], ['Per Ekdahl'], ['Kommundirektör']],
			[['Polismyndigheten', basis], ...chair]
		]);
		expect(paragraphs.some(({ style }) => style === 'SigningLine')).toBe(false);
		for (const header of headers)
			expect(header).toMatch(/^UTKAST 22 november 2026\. Texten är inte beslutad/);
	});

	it('given a draft, then the title says so and the word stands in the margin of every page', async () => {
		const file = await writer.write(hallstahammar({ draft: true }));
		expect(readDocx(file).properties.get('dc:title')).toBe('Trygga unga i Hallstahammar (UTKAST)');
	});

	it('given a final agreement, then nothing says draft', async () => {
		const { headers, paragraphs } = await read({});
		expect([...headers, ...paragraphs.map(({ text }) => text)].join()).not.toContain('UTKAST');
	});
});
