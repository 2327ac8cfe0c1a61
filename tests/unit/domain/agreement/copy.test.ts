import { expect, test } from 'vitest';
import { copied } from '#lib/domain/agreement/create.ts';
import { given, ready } from '../../../support/agreement.ts';

test('a copy takes the answers, and leaves what belongs to the original alone', () => {
	const original = given(
		...ready,
		{ type: 'setAnswer', path: 'initiation.parties.kommunen.registryNumber', value: 'KS 2026/1' },
		{ type: 'setAnswer', path: 'followUp.steeringReport', value: '2026-05-01' },
		{ type: 'setAnswer', path: 'followUp.municipalPlanFollowedUp', value: '2026-05-01' },
		{
			type: 'setAnswer',
			path: 'followUp.processEvaluation',
			value: 'Styrgruppen går igenom arbetet.'
		},
		{ type: 'addRows', list: 'review.decisions', rows: [{ id: 'b1', party: 'kommunen' }] },
		{ type: 'postponeAnswer', path: 'followUp.steeringReport' },
		{ type: 'postponeAnswer', path: 'initiation.need' }
	);
	const { content, postponed } = copied(original);
	expect(content.initiation.parties?.map((party) => party.registryNumber)).toEqual([
		undefined,
		undefined
	]);
	expect(content.followUp).toEqual({ processEvaluation: 'Styrgruppen går igenom arbetet.' });
	expect(content.review.decisions).toBeUndefined();
	expect(content.focusAreas).toEqual(original.content.focusAreas);
	expect(Object.keys(postponed)).toEqual(['initiation.need']);
});
