import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '#lib/server/xlsx/sheet-names.ts';

test('short, between words, and without signs that Excel forbids', () => {
	expect(sheetNames(['1 Barn och unga i riskzonen för missbruk', "'a/b: [c]?'", ''])).toEqual([
		'1 Barn och unga i riskzonen för',
		'a b c',
		'–'
	]);
});

test('no two are alike, capitals or not', () => {
	expect(sheetNames(['Mål', 'mål', 'MÅL'])).toEqual(['Mål', 'mål (2)', 'MÅL (3)']);
});

const isName = (name: string) =>
	name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);

test('any names become names that Excel opens', () => {
	const unit = fc.constantFrom(..."aAåÅİ'/\\?*[]: -", '\u0000', '\uD83D', '\uFFFE', '🙂');
	const names = fc.array(fc.string({ unit, maxLength: 40 }), { maxLength: 6 });
	fc.assert(
		fc.property(names, (wanted) => {
			const made = sheetNames(wanted);
			const unlike = new Set(made.map((name) => name.toLowerCase()));
			return made.length === wanted.length && unlike.size === made.length && made.every(isName);
		})
	);
});
