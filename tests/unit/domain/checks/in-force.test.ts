import { expect, test } from 'vitest';
import { inForce } from '#lib/domain/checks/in-force.ts';
import { qualityWarnings } from '#lib/domain/checks/quality/quality-warnings.ts';
import {
	emptyContent,
	goodContent,
	stateOf,
	today,
	withAnswers
} from '../../../support/content.ts';

const goal = 'focusAreas.areas.centrum.goals.farre';
const ids = (...args: Parameters<typeof qualityWarnings>) =>
	qualityWarnings(...args).map(({ id }) => id);

test('given everything answered and asked, then everything is in force', () => {
	expect(inForce(stateOf(goodContent))).toEqual(goodContent);
});

test('given an answer to be decided later, then what stands underneath does not count', () => {
	const content = inForce(stateOf(goodContent, { postponed: { 'structure.councilForum': {} } }));
	expect(content.structure.councilForum).toBeUndefined();
	expect(content.structure.steeringForum).toBe('styr');
});

test('given an answer behind a question that is no longer asked, then it does not count', () => {
	const content = withAnswers(goodContent, [['initiation.lessons', ['Börja tidigare.']]]);
	expect(inForce(stateOf(content)).initiation.lessons).toBeUndefined();
	const renewed = withAnswers(content, [['initiation.renewal', 'renewed']]);
	expect(inForce(stateOf(renewed)).initiation.lessons).toEqual(['Börja tidigare.']);
});

test('given an answer to be decided later, then it is not called missing', () => {
	const content = withAnswers(goodContent, [[`${goal}.baseline`, undefined]]);
	expect(ids(stateOf(content), today)).toEqual(['goalWithoutBaseline']);
	const owned = { responsible: 'samordnaren', date: '2027-02-01' };
	expect(ids(stateOf(content, { postponed: { [`${goal}.baseline`]: owned } }), today)).toEqual([]);
});

test('given a list to be decided later, then nothing in it is called missing', () => {
	const content = withAnswers(goodContent, [['structure.forums.rad.interval', undefined]]);
	const postponed = { 'structure.forums': { responsible: 'samordnaren', date: '2027-02-01' } };
	const found = qualityWarnings(stateOf(content, { postponed }), today);
	expect(found.filter(({ path }) => path.startsWith('structure.forums'))).toEqual([]);
});

test('given an empty agreement, then every warning is one of its own', () => {
	const keys = qualityWarnings(stateOf(emptyContent), today).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBeGreaterThan(10);
});
