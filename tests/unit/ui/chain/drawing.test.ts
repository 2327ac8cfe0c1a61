import { describe, expect, test } from 'vitest';
import { chainOf } from '#lib/domain/checks/chain/chain-of.ts';
import type { FocusArea, Measure } from '#lib/domain/sections/content.ts';
import { curve, drawChain, type Drawing } from '#lib/ui/chain/drawing.ts';
import { goodContent } from '../../../support/content.ts';

function drawn(area: FocusArea, measures: readonly Measure[]): Drawing {
	const content = { ...goodContent, focusAreas: { areas: [area] }, actionPlan: { measures } };
	return drawChain(chainOf(content, area.id)!, area);
}

const shape = ({ columns }: Drawing) =>
	columns.map((cells) => cells.map(({ key, span }) => `${key.split('-')[0]}×${span}`).join(' '));

const area: FocusArea = {
	id: 'a',
	problemWhat: 'Unga dricker.',
	causes: [
		{ id: 'o1', text: 'sent' },
		{ id: 'o2', text: 'langning' }
	],
	goals: [
		{ id: 'm1', text: 'färre', causes: ['o1'], indicator: 'i1' },
		{ id: 'm2', text: 'mindre', causes: ['o1', 'o2'] }
	],
	indicators: [{ id: 'i1', name: 'enkät' }]
};

describe('given two measures for one goal and none for the other', () => {
	const drawing = drawn(area, [
		{ id: 'x', title: 'X', focusArea: 'a', causes: ['o1'], goals: ['m1'] },
		{ id: 'y', title: 'Y', focusArea: 'a', causes: ['o1'], goals: ['m1'] }
	]);

	test('then every column fills all tracks, and what is shared stands beside what it is shared by', () => {
		expect(drawing.tracks).toBe(3);
		expect(shape(drawing)).toEqual([
			'a×3',
			'o1×2 o2×1',
			'm1×2 m2×1',
			'x×1 y×1 measure×1',
			'i1×2 indicator×1'
		]);
	});

	test('then links run from middle to middle, and those of a gap are cut', () => {
		expect(drawing.gutters[0]).toEqual([
			{ from: 150, to: 100, isCut: false },
			{ from: 150, to: 250, isCut: false }
		]);
		expect(drawing.gutters[2]).toEqual([
			{ from: 100, to: 50, isCut: false },
			{ from: 100, to: 150, isCut: false },
			{ from: 250, to: 250, isCut: true }
		]);
		expect(curve({ from: 150, to: 100, isCut: false })).toBe('M0 150C45 150 55 100 100 100');
	});
});

test('given a gap that no place in the drawing shows, then its node tells it', () => {
	const drawing = drawn(area, [
		{ id: 'x', title: 'X', focusArea: 'a', goals: ['m1'] },
		{ id: 'y', title: 'Y', focusArea: 'a', causes: ['o2'], goals: ['m2'] }
	]);
	const [cell] = drawing.columns[3] ?? [];
	expect(cell?.kind === 'node' && cell.gaps.map(({ id }) => id)).toEqual(['measureWithoutCause']);
});

test('given an indicator that two goals use, then it is drawn once', () => {
	const shared = {
		...area,
		goals: area.goals!.map((goal) => ({ ...goal, causes: ['o1'], indicator: 'i1' }))
	};
	const drawing = drawn(shared, []);
	expect(drawing.columns[4]!.filter(({ key }) => key === 'i1')).toHaveLength(1);
});

test('given an area without anything, then there is one track', () => {
	expect(drawn({ id: 'a' }, []).tracks).toBe(1);
});
