import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForums, pictureWidth } from '#lib/ui/documents/forum-layout.ts';

describe('forums drawn by level', () => {
	test('a forum stands in its level, and a line leads to the one it reports to', () => {
		const drawn = drawForums({
			levels: [
				{
					id: 'strategic',
					label: 'Strategisk',
					forums: [{ id: 'a', name: 'Rådet', temporary: false }]
				},
				{
					id: 'operative',
					label: 'Operativ',
					forums: [
						{ id: 'b', name: 'EST', temporary: true, reportsTo: 'a', interval: 'varje vecka' }
					]
				}
			]
		});

		const [top, below] = drawn.bands;
		expect(drawn.forums.map(({ lines }) => lines.join(' '))).toEqual(['Rådet', 'EST']);
		expect(drawn.forums[1]).toMatchObject({ temporary: true, interval: ['varje vecka'] });
		expect(below?.top).toBeGreaterThan((top?.top ?? 0) + (top?.height ?? 0));
		expect(drawn.links).toHaveLength(1);
	});

	test('whatever the forums, no boxes overlap and none leaves the drawing', () => {
		const forum = fc.record({ name: fc.string({ maxLength: 60 }), temporary: fc.boolean() });
		const level = fc.array(forum, { minLength: 1, maxLength: 9 });
		fc.assert(
			fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), (levels) => {
				const { forums, height } = drawForums({
					levels: levels.map((row, at) => ({
						id: `n${at}`,
						label: `n${at}`,
						forums: row.map((one, index) => ({ ...one, id: `f${at}-${index}` }))
					}))
				});
				for (const [index, a] of forums.entries()) {
					expect(a.left).toBeGreaterThanOrEqual(0);
					expect(a.left + a.width).toBeLessThanOrEqual(pictureWidth);
					expect(a.top + a.height).toBeLessThanOrEqual(height);
					for (const b of forums.slice(index + 1))
						expect(
							a.left + a.width <= b.left ||
								b.left + b.width <= a.left ||
								a.top + a.height <= b.top ||
								b.top + b.height <= a.top
						).toBe(true);
				}
			}),
			{ seed: 5, numRuns: 60 }
		);
	});
});
