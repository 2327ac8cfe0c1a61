import { beforeAll, describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { documentPropertyNames } from '#lib/text/document-styles.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { actionPlan } from '../../../support/docx/plan.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import type { ReadDocx } from '../../../support/docx/reader.ts';
import { tokenise } from '../../../support/docx/tokens.ts';

const writer = createDocxWriter();
const model = hallstahammar();

describe('an agreement read back from Word', () => {
	let read: ReadDocx;
	beforeAll(async () => {
		read = readDocx(await writer.write(model));
	});

	it.each([
		['an agreement', model],
		['a plan', actionPlan(8)]
	])('holds every text exactly once: %s', async (_, original) => {
		const { model: followed, tokens } = tokenise(original);
		const file = readDocx(await writer.write(followed));
		const text = file.paragraphs.map((paragraph) => paragraph.text).join('\n');
		expect(tokens.length).toBeGreaterThan(40);
		expect(tokens.filter((token) => text.split(token).length !== 2)).toEqual([]);
	});

	it('prints in Word the numbers that the model computed', () => {
		const expected = model.chapters.flatMap(({ number, heading, blocks }) => [
			[number, heading],
			...blocks.flatMap((block) => (block.number === undefined ? [] : [[block.number]]))
		]);
		const chapters = read.paragraphs
			.filter(({ style }) => style === 'Heading1')
			.map(({ number, text }) => [number, text]);
		const clauses = read.paragraphs
			.filter(({ style, number }) => style !== 'Heading1' && number?.includes('.'))
			.map(({ number }) => [number]);
		expect(chapters).toEqual(expected.filter((entry) => entry.length === 2));
		expect(clauses).toEqual(expected.filter((entry) => entry.length === 1));
	});

	it('begins every lettered list at a', () => {
		const letters = read.paragraphs
			.filter(({ style }) => style === 'Letters')
			.map(({ number }) => number);
		expect(letters).toEqual(['a)', 'b)', 'c)', 'a)', 'b)', 'c)']);
	});

	it('lists its chapters with page numbers', () => {
		const chapters = model.chapters.map(({ number, heading }) =>
			number === undefined ? heading : `${number}\t${heading}`
		);
		expect(read.contents[0]).toBe('Innehåll');
		expect(read.contents.slice(1).map((line) => line.replace(/\t\d+$/, ''))).toEqual(chapters);
		const pages = read.contents.slice(1).map((line) => Number(/\t(\d+)$/.exec(line)?.[1]));
		expect(pages).toEqual([...pages].sort((a, b) => a - b));
		expect(pages[0]).toBe(2);
	});

	it('links a reference to the clause it names', () => {
		const from = (text: string) =>
			read.paragraphs.find((paragraph) => paragraph.text.includes(text));
		expect(from('områdena i kapitel 6')?.linksTo).toEqual(['k_purposes', 'k_areas']);
		expect(from('fördelas enligt punkt 9.1')?.linksTo).toEqual(['k_resources_table']);
		const cause = from('Orsaken i punkt 6.3 a')?.linksTo[0];
		const target = read.paragraphs.find(({ bookmarks }) => bookmarks.includes(cause ?? ''));
		expect(target).toMatchObject({
			number: 'a)',
			text: 'tecken på riskbeteende inte når den som kan agera'
		});
	});

	it('repeats the head of every table and leaves no cell empty', () => {
		const data = read.tables.filter(({ head }) => head);
		expect(data.length).toBeGreaterThanOrEqual(9);
		expect(
			data.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.join('').trim() === '')
		).toEqual([]);
		const mandate = data.find(({ caption }) => caption === 'Roller och mandat');
		expect(mandate?.rows[0]?.flat()).toEqual([
			'Funktion',
			'Uppgift',
			'Får besluta om',
			'Får inte besluta om',
			'Arbetstid',
			'Ersättare'
		]);
		expect(mandate?.rows[1]?.at(-1)).toEqual(['–']);
		expect(mandate?.description).toBe(
			'Tabell med kolumnerna funktion, uppgift, får besluta om, får inte besluta om, arbetstid, ersättare.'
		);
	});

	it('draws the forums', () => {
		expect(read.pictureWords).toContain('Utskottet för trygg och säker kommun');
		expect(read.pictureWords).toContain('varje månad under terminen');
	});

	it('carries sender, title, case numbers, version, date and fingerprint on every page', () => {
		const [others, first] = read.headers;
		expect(first).toContain('Hallstahammars kommun · Polisen\tSida ');
		expect(others).toContain(
			'Trygga unga i Hallstahammar, samverkansöverenskommelse 2027–2028\tSida '
		);
		for (const header of read.headers)
			expect(header).toContain(
				'Dnr: kommunen KS 2026/00412 · Polisen A612.345/2026\tVersion 1.0, 22 november 2026'
			);
		for (const footer of read.footers) expect(footer).toContain('Textkontroll 7F3A 19C2 44D0');
	});

	it('says what it is in its properties', () => {
		expect(Object.fromEntries(read.properties)).toMatchObject({
			'dc:title': 'Trygga unga i Hallstahammar',
			'dc:creator': 'Hallstahammars kommun, Polisen',
			'dc:language': 'sv-SE',
			'dcterms:created': '2026-11-22T00:00:00Z',
			[documentPropertyNames.agreement]: 'agreement-0001',
			Version: 'Version 1.0'
		});
	});
});
