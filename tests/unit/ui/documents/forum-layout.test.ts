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

	test('no line passes through a box, whoever reports to whom', () => {
		const level = fc.array(fc.option(fc.nat(30), { nil: undefined }), {
			minLength: 1,
			maxLength: 7
		});
		fc.assert(
			fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), (levels) => {
				const count = levels.flat().length;
				let next = 0;
				const { forums, links } = drawForums({
					levels: levels.map((row, at) => ({
						id: `n${at}`,
						label: `n${at}`,
						forums: row.map((to) => ({
							id: `f${next++}`,
							name: 'Grupp',
							temporary: false,
							...(to !== undefined && { reportsTo: `f${to % count}` })
						}))
					}))
				});
				for (const link of links)
					for (const [a, b] of segmentsOf(link))
						for (const box of forums) expect(isInside(a, b, box)).toBe(false);
			}),
			{ seed: 7, numRuns: 60 }
		);
	});
});

type Point = readonly [x: number, y: number];

/** The straight pieces of a path of M, H and V. */
function segmentsOf(path: string): readonly (readonly [Point, Point])[] {
	const points: Point[] = [];
	for (const [, command, first = '', second = ''] of path.matchAll(
		/([MHV])([\d.]+)(?: ([\d.]+))?/g
	)) {
		const [x, y] = points.at(-1) ?? [0, 0];
		if (command === 'M') points.push([Number(first), Number(second)]);
		else points.push(command === 'H' ? [Number(first), y] : [x, Number(first)]);
	}
	return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

/** Whether a piece runs inside the box; its edge is where lines begin and end. */
function isInside(
	a: Point,
	b: Point,
	box: {
		readonly left: number;
		readonly top: number;
		readonly width: number;
		readonly height: number;
	}
): boolean {
	const overlaps = (p: number, q: number, from: number, size: number) =>
		Math.min(p, q) < from + size - 1 && Math.max(p, q) > from + 1;
	return overlaps(a[0], b[0], box.left, box.width) && overlaps(a[1], b[1], box.top, box.height);
}
