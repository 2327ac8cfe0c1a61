import { describe, expect, test } from 'vitest';
import type { AgreementContent, FocusArea, Measure } from '#lib/domain/sections/content.ts';
import { measureGroups, measureNumbers } from '#lib/domain/sections/measure-order.ts';
import { planOrder } from '#lib/domain/document/plan-order.ts';
import { hallstahammar } from '#lib/text/example/content.ts';
import { goodContent } from '../../../support/content.ts';

const planWith = (areas: readonly FocusArea[], measures: readonly Measure[]): AgreementContent => ({
	...goodContent,
	focusAreas: { areas },
	actionPlan: { measures }
});
const causes = [
	{ id: 'o1', text: 'en' },
	{ id: 'o2', text: 'två' }
];

describe('given measures that answer causes in another order', () => {
	const content = planWith(
		[{ id: 'a', name: 'alkohol', causes }],
		[
			{ id: 'sen', title: 'Sen', focusArea: 'a', causes: ['o2'] },
			{ id: 'utan', focusArea: 'a' },
			{ id: 'los', title: 'Lös', focusArea: 'a' },
			{ id: 'tidig', title: 'Tidig', focusArea: 'a', causes: ['o2', 'o1'] }
		]
	);

	test('then they stand in the order of the causes, and only those with a title have a number', () => {
		expect(
			measureGroups(content)[0]?.measures.map(({ measure, number }) => [measure.id, number])
		).toEqual([
			['tidig', '1.1'],
			['sen', '1.2'],
			['utan', undefined],
			['los', '1.3']
		]);
	});
});

test('given no area chosen, then a measure belongs where its cause or goal is', () => {
	const content = planWith(
		[
			{ id: 'a', name: 'alkohol' },
			{ id: 'b', name: 'klotter', causes }
		],
		[{ id: 'm', title: 'Sanera', causes: ['o1'] }]
	);
	expect(measureNumbers(content)).toEqual(new Map([['m', '2.1']]));
});

test('given a measure outside every area, then it comes last with the next chapter as its number', () => {
	const content = planWith(
		[{ id: 'a', name: 'alkohol' }, { id: 'b' }],
		[{ id: 'm', title: 'Sanera', focusArea: 'borttaget' }]
	);
	const groups = measureGroups(content);
	expect(groups.map(({ area, number }) => [area?.id, number])).toEqual([
		['a', 1],
		['b', undefined],
		[undefined, undefined]
	]);
	expect(groups.at(-1)?.measures[0]?.number).toBe('2.1');
});

test('given an area within another, then it follows that one', () => {
	const content = planWith(
		[
			{ id: 'under', name: 'langning', parent: 'over' },
			{ id: 'b', name: 'klotter' },
			{ id: 'over', name: 'alkohol' }
		],
		[]
	);
	expect(measureGroups(content).map(({ area }) => area?.id)).toEqual(['b', 'over', 'under']);
});

test('given a whole agreement, then the numbers are those of the printed plan', () => {
	const [first, ...rest] = hallstahammar.actionPlan.measures ?? [];
	const mixed = {
		...hallstahammar,
		actionPlan: { measures: [...rest, ...(first ? [first] : []), { id: 'los', title: 'Lös' }] }
	};
	const facts = {
		agreementId: 'a1',
		content: mixed,
		postponed: {},
		status: 'drafting',
		version: '1',
		today: '2026-11-22',
		edition: 'draft'
	} as const;
	const { inArea, withoutArea } = planOrder(
		{ facts, bound: {}, referenceTo: () => '' },
		'joint',
		new Map()
	);
	const printed = [...inArea.values(), withoutArea]
		.flat()
		.map(({ id, bound }) => [id, bound['measureOrdinal']] as const);
	expect([...measureNumbers(mixed)]).toEqual(printed);
});
