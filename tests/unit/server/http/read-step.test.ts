import { describe, expect, test } from 'vitest';
import { readStep } from '#lib/server/http/read-step.ts';
import { isTooLarge } from '#lib/server/http/size.ts';

function form(values: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(values)) data.set(name, value);
	return data;
}

describe('a step asked for by a form', () => {
	test('is the command of that name, with its party', () => {
		expect(readStep(form({ steg: 'sign' }))).toEqual({ type: 'sign' });
		expect(readStep(form({ steg: 'approve', part: 'polisen' }))).toEqual({
			type: 'approve',
			party: 'polisen'
		});
	});

	test.each([
		{},
		{ steg: 'setAnswer' },
		{ steg: 'constructor' },
		{ steg: 'approve' },
		{ steg: 'approve', part: 'two words' },
		{ steg: 'sign', part: 'polisen' }
	])('%o is none', (values) => {
		expect(readStep(form(values as Record<string, string>))).toBeUndefined();
	});
});

test('a large upload is known before it is read', () => {
	const request = (length: string) =>
		new Request('http://localhost/', { method: 'POST', headers: { 'content-length': length } });
	expect(isTooLarge(request('20000000'))).toBe(false);
	expect(isTooLarge(request('200000000'))).toBe(true);
});
