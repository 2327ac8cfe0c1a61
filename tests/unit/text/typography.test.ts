import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glue, gluePieces } from '#lib/text/typography.ts';

/** No-break spaces made visible. */
const seen = (text: string) => glue(text).replace(/\u00a0/g, '_');

describe('no-break spaces', () => {
	it.each([
		['den 22 november 2026', 'den 22_november_2026'],
		['enligt 9 § lagen (2023:196)', 'enligt 9_§ lagen (2023:196)'],
		['9 och 10 §§', '9 och 10_§§'],
		['15 a § och 26 kap. 1–6 §§', '15_a_§ och 26_kap. 1–6_§§'],
		['beslut § 214', 'beslut §_214'],
		['40 procent av heltid', '40_procent av heltid'],
		['41 % av eleverna', '41_% av eleverna'],
		['15–20 år', '15–20_år'],
		['100 000 kronor och 1 900 000 kr', '100_000_kronor och 1_900_000_kr'],
		['punkt 8.5, punkterna 8.2 och 9.4', 'punkt_8.5, punkterna_8.2 och 9.4'],
		['se kapitel 14 och bilaga 2', 'se kapitel_14 och bilaga_2'],
		['i årskurs 9 klockan 13.00', 'i årskurs_9 klockan_13.00'],
		['Tf. chefen', 'Tf._chefen']
	])('hold together what belongs together: %s', (text, expected) => {
		expect(seen(text)).toBe(expected);
	});

	it.each([
		'5 årskurser',
		'2026 100 personer',
		'den 9 marsvin',
		'en punkt om 8',
		'två kommuner',
		'en majoritet 2026'
	])('leave the rest alone: %s', (text) => {
		expect(glue(text)).toBe(text);
	});

	it('hold a reference to the word before it, across pieces', () => {
		expect(gluePieces(['enligt punkt ', '8.5', ' den 3 ', 'maj'])).toEqual([
			'enligt punkt\u00a0',
			'8.5',
			' den 3\u00a0',
			'maj'
		]);
	});

	it('change nothing but spaces, and nothing the second time', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[0-9a-zå§%. ]*$/), { maxLength: 5 }), (pieces) => {
				const glued = gluePieces(pieces);
				expect(glued.map((piece) => piece.replace(/\u00a0/g, ' '))).toEqual(pieces);
				expect(gluePieces(glued)).toEqual(glued);
			}),
			{ seed: 8 }
		);
	});
});
