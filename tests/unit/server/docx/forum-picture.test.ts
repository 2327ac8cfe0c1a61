import { describe, expect, it } from 'vitest';
import type { ForumPicture } from '#lib/domain/document/model.ts';
import { arrows } from '#lib/server/docx/picture/arrows.ts';
import { layoutPicture } from '#lib/server/docx/picture/layout.ts';
import type { Box } from '#lib/server/docx/picture/layout.ts';

const WIDTH = 604;

const picture = (...levels: readonly (readonly string[])[]): ForumPicture => ({
	levels: levels.map((names, i) => ({
		id: `level${i}`,
		label: `Nivå ${i}`,
		forums: names.map((name) => ({
			id: name,
			name,
			temporary: false,
			interval: 'varje månad',
			reportsTo: levels[i - 1]?.[0]
		}))
	}))
});

const apart = (a: Box, b: Box) =>
	a.left + a.width <= b.left ||
	b.left + b.width <= a.left ||
	a.top + a.height <= b.top ||
	b.top + b.height <= a.top;

describe('the picture of the forums', () => {
	it.each([1, 2, 4, 5, 9])(
		'given %i forums on a level, then none covers another and all are on the paper',
		(count) => {
			const names = Array.from({ length: count }, (_, i) => `Samverkansgruppen för område ${i}`);
			const { forums, bands } = layoutPicture(picture(['Styrgruppen'], names), WIDTH);
			expect(forums).toHaveLength(count + 1);
			forums.forEach((a, i) => forums.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
			for (const { left, width } of forums) {
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(WIDTH);
			}
			const [upper, lower] = bands;
			expect(lower?.top).toBeGreaterThan((upper?.top ?? 0) + (upper?.height ?? 0));
		}
	);

	it('given who reports to whom, then one arrow goes into each forum that is reported to', () => {
		const drawn = arrows(
			layoutPicture(picture(['Rådet'], ['Styrgruppen'], ['A', 'B', 'C']), WIDTH)
		);
		const heads = drawn.filter((shape) => JSON.stringify(shape).includes('triangle'));
		expect(heads).toHaveLength(2);
	});

	it('given a level without forums, then it takes no room', () => {
		expect(layoutPicture(picture(['A'], [], ['B']), WIDTH).bands).toHaveLength(2);
		expect(layoutPicture(picture([]), WIDTH)).toMatchObject({ height: 0, forums: [] });
	});
});
