import { expect, test } from 'vitest';
import { filedName } from '#lib/server/documents/filed-name.ts';

const filed = (caseNumbers: readonly string[], name = 'atgardsplan') =>
	filedName({ name, head: { caseNumbers, isoDate: '2026-11-22' }, version: '1', edition: 'final' });

test('case number, what it is, date and version, in that order', () => {
	expect(filed(['KS 2026/00123', 'A123.456/2026'])).toBe(
		'KS-2026-00123_atgardsplan_2026-11-22_v1_slutlig'
	);
});

test('without a case number it begins with what it is', () => {
	expect(filed([])).toBe('atgardsplan_2026-11-22_v1_slutlig');
	expect(filed([' / '])).toBe('atgardsplan_2026-11-22_v1_slutlig');
});

test('safe on every disk, whatever is written', () => {
	expect(filed(['Dnr: ÅÄÖ\u0000../..\\x"*?'], 'Möte för Styrgruppen')).toBe(
		'Dnr-AAO-x_mote-for-styrgruppen_2026-11-22_v1_slutlig'
	);
});
