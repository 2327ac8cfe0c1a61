import { expect, test } from 'vitest';
import { brokenLinks } from '#lib/domain/checks/chain/broken-links.ts';
import { chainOf } from '#lib/domain/checks/chain/chain-of.ts';
import { goodContent, withAnswers } from '../../../support/content.ts';

const area = 'focusAreas.areas.centrum';
const measure = 'actionPlan.measures.runda';

test('given a whole chain, then it is drawn link by link and nothing is broken', () => {
	const chain = chainOf(goodContent, 'centrum');
	expect(chain?.nodes.map(({ kind, id, number }) => [kind, id, number])).toEqual([
		['problem', 'centrum', 1],
		['cause', 'vuxna', 1],
		['goal', 'farre', 1],
		['measure', 'runda', 1],
		['indicator', 'utsatta', 1]
	]);
	expect(chain?.nodes[0]).toMatchObject({
		text: 'Unga blir rånade på väg hem från skolan.',
		path: `${area}.problemWhat`
	});
	expect(chain?.edges).toEqual([
		{ from: 'centrum', to: 'vuxna' },
		{ from: 'vuxna', to: 'farre' },
		{ from: 'farre', to: 'runda' },
		{ from: 'runda', to: 'utsatta' }
	]);
	expect(chain?.gaps).toEqual([]);
	expect(brokenLinks(goodContent)).toEqual([]);
});

test('given no area with the id, then there is no chain', () => {
	expect(chainOf(goodContent, 'removed')).toBeUndefined();
});

test('given a measure that answers a cause but no goal, then the chain goes over the goal', () => {
	const content = withAnswers(goodContent, [[`${measure}.goals`, []]]);
	const chain = chainOf(content, 'centrum');
	expect(chain?.edges).toContainEqual({ from: 'vuxna', to: 'runda' });
	expect(chain?.edges).toContainEqual({ from: 'farre', to: 'utsatta' });
	expect(chain?.gaps.map(({ id, row }) => [id, row])).toEqual([
		['goalWithoutMeasure', 'farre'],
		['measureWithoutGoal', 'runda']
	]);
});

test('given no measures, then both the cause and the goal say so', () => {
	const content = withAnswers(goodContent, [['actionPlan.measures', undefined]]);
	expect(chainOf(content, 'centrum')?.gaps).toEqual([
		{
			id: 'causeWithoutMeasure',
			missing: 'measure',
			row: 'vuxna',
			area: 'centrum',
			path: `${area}.causes.vuxna`
		},
		{
			id: 'goalWithoutMeasure',
			missing: 'measure',
			row: 'farre',
			area: 'centrum',
			path: `${area}.goals.farre`
		}
	]);
});

test('given a measure whose area is gone, then it is loose in the agreement and in the chain it answers', () => {
	const content = withAnswers(goodContent, [[`${measure}.focusArea`, 'removed']]);
	expect(brokenLinks(content).map(({ id, row }) => [id, row])).toEqual([
		['measureWithoutArea', 'runda']
	]);
	expect(chainOf(content, 'centrum')?.nodes.map(({ id }) => id)).toContain('runda');
});

test('given links to rows that are gone, then each is broken', () => {
	const content = withAnswers(goodContent, [
		[`${area}.goals.farre.causes`, ['removed']],
		[`${area}.goals.farre.indicator`, 'removed'],
		[`${measure}.causes`, ['removed']]
	]);
	expect(brokenLinks(content).map(({ id }) => id)).toEqual([
		'causeWithoutGoal',
		'causeWithoutMeasure',
		'goalWithoutCause',
		'goalWithoutIndicator',
		'measureWithoutCause'
	]);
});
