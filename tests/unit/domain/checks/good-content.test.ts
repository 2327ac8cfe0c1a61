import { expect, test } from 'vitest';
import { lawCheck } from '#lib/domain/checks/law/law-check.ts';
import { privacyInContent } from '#lib/domain/checks/privacy/privacy-in-content.ts';
import { processCheck } from '#lib/domain/checks/process/process-check.ts';
import { qualityWarnings } from '#lib/domain/checks/quality/quality-warnings.ts';
import { contentSchema } from '#lib/domain/sections/schema.ts';
import { goodContent, stateOf, today } from '../../../support/content.ts';

test('given the good agreement, then it is one that can be saved', () => {
	expect(contentSchema().safeParse(goodContent).error?.issues).toBeUndefined();
});

test('given the good agreement, then no warning is given', () => {
	expect(qualityWarnings(stateOf(goodContent), today).map(({ key }) => key)).toEqual([]);
	expect(privacyInContent(goodContent)).toEqual([]);
});

test('given the good agreement, then every paragraph of the law is shown', () => {
	expect(lawCheck(stateOf(goodContent), today).filter(({ result }) => result !== 'shown')).toEqual(
		[]
	);
});

test('given the good agreement before it is signed, then what Brå asks up to there is met', () => {
	const { steps, content } = processCheck(stateOf(goodContent), today);
	expect(steps.filter(({ met }) => met !== true).map(({ id }) => id)).toEqual([
		'p3Signed',
		'p4Done',
		'p5Effect',
		'p5Commitments',
		'p5Process',
		'p5Steering',
		'p5Citizens'
	]);
	expect(content.filter(({ met }) => met !== true)).toEqual([]);
});
