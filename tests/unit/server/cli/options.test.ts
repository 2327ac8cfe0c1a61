import { expect, test } from 'vitest';
import { readOptions } from '#lib/server/cli/options.ts';

test('given a file, a folder and how, then all of it is read', () => {
	expect(readOptions(['a.json', '--out', 'x', '--final', '--date', '2026-11-22'])).toEqual({
		ok: true,
		options: { file: 'a.json', folder: 'x', final: true, date: '2026-11-22' }
	});
});

test('given no date, then it is left to the day it is made', () => {
	expect(readOptions(['--out=x', 'a.json'])).toMatchObject({
		options: { file: 'a.json', folder: 'x', final: false, date: undefined }
	});
});

test('given a cry for help, then nothing else matters', () => {
	expect(readOptions(['--fast', '--help'])).toBe('help');
});

test.each([
	[[], 'Ange filen'],
	[['a.json'], '--out'],
	[['a.json', 'b.json', '--out', 'x'], 'Ange bara en fil'],
	[['a.json', '--out'], 'Skriv ett värde efter --out'],
	[['a.json', '--out', 'x', '--date', '2027-02-29'], '2027-02-29'],
	[['a.json', '--out', 'x', '--final=no'], '--final=no'],
	[['a.json', '--out', 'x', '--fast'], '--fast']
])('given %o, then it says what to do about %s', (words, reason) => {
	expect(readOptions(words)).toMatchObject({ ok: false, message: expect.stringContaining(reason) });
});
