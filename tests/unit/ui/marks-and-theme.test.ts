import { describe, expect, it } from 'vitest';
import { softHyphens } from '#lib/text/hyphenation.ts';
import { shapeOf } from '#lib/ui/primitives/party.ts';
import { readTheme } from '#lib/ui/primitives/theme.ts';

describe('marks', () => {
	it.each([
		['municipality', 'square'],
		['city_district', 'square'],
		['police', 'disc'],
		['region', 'triangle'],
		['rescue', 'triangle'],
		['association', 'rhomb'],
		['company', 'rhomb']
	])('%s is a %s', (kind, shape) => {
		expect(shapeOf(kind)).toBe(shape);
	});
});

describe('the look', () => {
	it.each([
		['dark', 'dark'],
		['light', 'light'],
		[undefined, 'system'],
		['"><script>', 'system']
	])('a cookie %j is read as %s', (cookie, theme) => {
		expect(readTheme(cookie)).toBe(theme);
	});
});

describe('long title words', () => {
	it('part where they are joined, and nowhere else', () => {
		expect(softHyphens('Samverkansöverenskommelse 2027')).toBe(
			'Samverkans\u00adöverenskommelse 2027'
		);
		expect(softHyphens('Överenskommelse')).toBe('Överenskommelse');
		expect(softHyphens('Åtgärdsplan')).toBe('Åtgärds\u00adplan');
	});
});
