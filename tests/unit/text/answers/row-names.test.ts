import { describe, expect, test } from 'vitest';
import { rowNames } from '#lib/text/answers/row-names.ts';
import { given, ready } from '../../../support/agreement.ts';

describe('what rows are called', () => {
	test('by their own name, or by the first thing that is answered in them', () => {
		const { content } = given(
			...ready,
			{
				type: 'addRows',
				list: 'initiation.milestones',
				rows: [{ id: 'm1', step: 'decided', date: '2026-12-14' }]
			},
			{
				type: 'addRows',
				list: 'initiation.cooperationDecisions',
				rows: [{ id: 'b1', party: 'polisen', date: '2026-09-07' }]
			}
		);
		const names = rowNames(content);

		expect(names.get('o1')).toBe('alkohol och droger bland unga');
		expect(names.get('kommunen')).toBe('Hallstahammars kommun');
		expect(names.get('m1')).toMatch(/beslut/i);
		expect(names.get('b1')).toBe('Polismyndigheten');
	});

	test('a long text is cut, an empty row has no name', () => {
		const { content } = given({
			type: 'addRows',
			list: 'initiation.purposes',
			rows: [{ id: 's1', text: 'att '.repeat(100) }, { id: 's2' }]
		});
		const names = rowNames(content);

		expect(names.get('s1')).toMatch(/^(att )+…$/);
		expect(names.has('s2')).toBe(false);
	});
});
