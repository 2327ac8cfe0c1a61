import { describe, expect, test } from 'vitest';
import { piecesOf } from '#lib/domain/import/pieces.ts';
import { placePieces } from '#lib/domain/import/place.ts';
import { pieceTargets } from '#lib/domain/import/targets.ts';
import type { WordParagraph, WordText } from '#lib/domain/import/word-text.ts';
import { locate } from '#lib/domain/sections/locate.ts';

const line = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => ({
	text,
	bookmarks: [],
	...more
});
const read = (paragraphs: readonly WordParagraph[], more: Partial<WordText> = {}) =>
	piecesOf({ paragraphs, furniture: [], footnotes: [], comments: [], ...more });

describe('given a foreign document', () => {
	test('then each heading has its text, and knows the headings above it', () => {
		const pieces = read([
			line('Överenskommelse', { title: true }),
			line('mellan kommun och polis'),
			line('Organisation', { level: 1 }),
			line('Forum', { level: 2 }),
			line('Styrgruppen leder.'),
			line('Syfte', { level: 1 }),
			line('Att minska brotten.', { item: true })
		]);
		expect(pieces).toEqual([
			{ kind: 'title', heading: 'Överenskommelse', under: [], lines: [] },
			{ kind: 'text', heading: '', under: [], lines: ['mellan kommun och polis'] },
			{ kind: 'text', heading: 'Forum', under: ['Organisation'], lines: ['Styrgruppen leder.'] },
			{ kind: 'text', heading: 'Syfte', under: [], lines: ['Att minska brotten.'] }
		]);
	});

	test('then a row of a table is one line, and contents are left out', () => {
		const cell = (column: number) => ({ cell: { table: 0, row: 0, column } });
		const [piece] = read([
			line('Innehåll', { contents: true }),
			line('Kommunen', cell(0)),
			line('leder', cell(1))
		]);
		expect(piece?.lines).toEqual(['Kommunen | leder']);
	});

	test('then short lines in bold are headings where no style says it', () => {
		const pieces = read([
			line('Bakgrund', { bold: true }),
			line('Det var en gång.'),
			line('Det här är viktigt.', { bold: true })
		]);
		expect(pieces).toEqual([
			{
				kind: 'text',
				heading: 'Bakgrund',
				under: [],
				lines: ['Det var en gång.', 'Det här är viktigt.']
			}
		]);
	});

	test('then text in boxes, footnotes and comments is there too', () => {
		const pieces = read([line('rutan', { boxed: true })], {
			footnotes: ['not'],
			comments: ['fråga']
		});
		expect(pieces.map(({ kind, lines }) => [kind, ...lines])).toEqual([
			['boxes', 'rutan'],
			['footnotes', 'not'],
			['comments', 'fråga']
		]);
	});

	test('then more headings than anybody sorts are joined, and no text is lost', () => {
		const pieces = read(
			Array.from({ length: 500 }, (_, index) => [
				line(`Rubrik ${index}`, { level: 1 }),
				line(`text ${index}`)
			]).flat()
		);
		expect(pieces).toHaveLength(200);
		const all = pieces.flatMap(({ heading, lines }) => [heading, ...lines]).join('\n');
		for (let index = 0; index < 500; index += 1) {
			expect(all).toContain(`text ${index}`);
			expect(all).toContain(`Rubrik ${index}`);
		}
	});
});

describe('given where a person put the pieces', () => {
	const piece = (heading: string, ...lines: string[]) => ({
		kind: 'text' as const,
		heading,
		under: [],
		lines
	});
	const place = (path: string, ...pieces: ReturnType<typeof piece>[]) =>
		placePieces(
			pieces.map((found) => ({ piece: found, path })),
			() => 'ny'
		);

	test('then a text, a list and rows each get it in their own way', () => {
		expect(place('initiation.need', piece('Bakgrund', 'a', 'b'), piece('Mer', 'c'))).toEqual([
			{ type: 'setAnswer', path: 'initiation.need', value: 'a\nb\nc' }
		]);
		expect(place('situation.jointPicture', piece('Läget', 'a', 'b'))).toEqual([
			{ type: 'setAnswer', path: 'situation.jointPicture', value: ['a', 'b'] }
		]);
		expect(place('initiation.title', piece('Trygga unga'))).toEqual([
			{ type: 'setAnswer', path: 'initiation.title', value: 'Trygga unga' }
		]);
		expect(place('initiation.purposes', piece('Syften', 'a', 'b'))).toEqual([
			{
				type: 'addRows',
				list: 'initiation.purposes',
				rows: [
					{ id: 'ny', text: 'a' },
					{ id: 'ny', text: 'b' }
				]
			}
		]);
		expect(place('focusAreas.areas', piece('Unga i riskzonen', 'a', 'b'))).toEqual([
			{
				type: 'addRows',
				list: 'focusAreas.areas',
				rows: [{ id: 'ny', name: 'Unga i riskzonen', problemWhat: 'a\nb' }]
			}
		]);
	});

	test('then a place that is none gives no command', () => {
		expect(place('review.approvals', piece('x', 'y'))).toEqual([]);
		expect(place('__proto__', piece('x', 'y'))).toEqual([]);
	});

	test.each(pieceTargets)('$path is a question that takes text and may be printed', (target) => {
		const field = locate(target.path)?.field;
		if (field === undefined || field === 'row') throw new Error('no question');
		const free = ['text', 'longText', 'lines'];
		expect(field.internal).toBeUndefined();
		if (!('row' in target)) {
			expect(free).toContain(field.type);
			return;
		}
		const asked = ['row' in target ? target.row : '', 'rest' in target ? target.rest : target.row];
		for (const name of asked) {
			const inner = field.type === 'rows' ? field.fields[name] : undefined;
			expect([...free, 'function']).toContain(inner?.type);
		}
	});
});
