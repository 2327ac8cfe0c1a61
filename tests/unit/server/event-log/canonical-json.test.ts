import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/server/event-log/canonical-json.ts';

describe('canonical JSON', () => {
	it('gives the text of RFC 8785', () => {
		const value = {
			b: [1, 1e21, 0.1, -0],
			['å']: '"\u0001€',
			a: { '\u{1F600}': null, '\ufb33': true }
		};
		expect(canonicalJson(value)).toBe(
			'{"a":{"\u{1F600}":null,"\ufb33":true},"b":[1,1e+21,0.1,0],"å":"\\"\\u0001€"}'
		);
	});

	it('says the same value, whatever it is', () => {
		const same = fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
			expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
			expect(JSON.stringify(JSON.parse(canonicalJson([value])))).toHaveLength(
				JSON.stringify([value]).length
			);
		});
		fc.assert(same, { seed: 2023196 });
	});

	it('does not depend on the order in which properties were set', () => {
		expect(canonicalJson({ a: 1, b: { d: 2, c: 3 } })).toBe(
			canonicalJson({ b: { c: 3, d: 2 }, a: 1 })
		);
	});

	it('leaves out properties that are undefined', () => {
		expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
	});

	it.each([
		undefined,
		NaN,
		Infinity,
		1n,
		() => 1,
		Symbol('s'),
		new Date(0),
		new Map(),
		[undefined]
	])('refuses %s, which would come back as something else', (value) => {
		expect(() => canonicalJson(value)).toThrow(TypeError);
		expect(() => canonicalJson({ inside: [value, value] })).toThrow(TypeError);
	});
});
