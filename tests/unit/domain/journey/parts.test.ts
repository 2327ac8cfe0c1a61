import { describe, expect, test } from 'vitest';
import { hasOwnPage, partBySlug } from '#lib/domain/journey/parts.ts';
import { partSlug } from '#lib/domain/journey/slugs.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';

describe('addresses of parts', () => {
	test.each(journeySections)('$slug: every part has one address, and it leads back', (section) => {
		const slugs = section.groups.map((group) => partSlug(section.id, group));

		expect(new Set(slugs).size).toBe(section.groups.length);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(slugs.map((slug) => partBySlug(section.id, slug))).toEqual(section.groups);
	});

	test('an address that is no part is none', () => {
		expect(partBySlug('mandate', 'varfor-nu')).toBeUndefined();
		expect(() => partSlug('mandate', 'whyNow')).toThrow('no part whyNow in mandate');
	});

	test('what is asked once per area or measure has its page there', () => {
		expect(hasOwnPage('focusAreas', 'areas')).toBe(true);
		expect(hasOwnPage('focusAreas', 'causes')).toBe(false);
		expect(hasOwnPage('actionPlan', 'who')).toBe(false);
		expect(hasOwnPage('actionPlan', 'promise')).toBe(true);
	});
});
