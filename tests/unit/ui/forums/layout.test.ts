import { describe, expect, test } from 'vitest';
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import { drawForums, width } from '#lib/ui/forums/layout.ts';
import { linesOf } from '#lib/ui/forums/lines.ts';
import { goodContent } from '../../../support/content.ts';

const withForums = (forums: readonly Forum[]): AgreementContent => ({
	...goodContent,
	structure: { forums }
});

const forum = (id: string, more: Partial<Forum> = {}): Forum => ({
	id,
	name: id,
	level: 'operational',
	interval: 'monthly',
	...more
});

describe('given groups that report within their own level', () => {
	const { boxes, arrows } = drawForums(
		withForums([
			forum('styr', { level: 'strategic' }),
			forum('a', { reportsTo: 'styr' }),
			forum('b', { reportsTo: 'a' }),
			forum('c', { reportsTo: 'a' })
		])
	);
	const top = (id: string) => boxes.find((box) => box.id === id)?.top ?? 0;

	test('then each stands below the one it reports to', () => {
		expect(top('styr')).toBeLessThan(top('a'));
		expect(top('a')).toBeLessThan(top('b'));
		expect(top('b')).toBe(top('c'));
	});

	test('then those who report to one share its arrow, which says how often', () => {
		const [, toA] = arrows.filter(({ key }) => key !== 'assembly');
		expect(toA?.key).toBe('a');
		expect(toA?.paths).toHaveLength(2);
		expect(toA?.label).toBe('varje månad');
	});
});

test('given many groups, then no boxes overlap and none reaches outside', () => {
	const { boxes, height } = drawForums(
		withForums(Array.from({ length: 11 }, (_, index) => forum(`grupp ${index}`)))
	);
	for (const one of boxes) {
		expect(one.left + one.width).toBeLessThanOrEqual(width);
		expect(one.top + one.height).toBeLessThanOrEqual(height);
		const overlaps = boxes.filter(
			(other) =>
				other !== one &&
				other.left < one.left + one.width &&
				one.left < other.left + other.width &&
				other.top < one.top + one.height &&
				one.top < other.top + other.height
		);
		expect(overlaps).toEqual([]);
	}
});

test('given groups that report to each other in a ring, then they are drawn all the same', () => {
	const { boxes } = drawForums(
		withForums([forum('a', { reportsTo: 'b' }), forum('b', { reportsTo: 'a' })])
	);
	expect(boxes).toHaveLength(2);
});

test('given a long text, then it is broken between words and says when there is more', () => {
	expect(linesOf('kommunens brottsförebyggande samordnare', { size: 10 }, 100, 3)).toEqual([
		'kommunens',
		'brottsförebyggande',
		'samordnare'
	]);
	expect(linesOf('en två tre fyra fem', { size: 10 }, 40, 2)).toEqual(['en två', 'tre…']);
});
