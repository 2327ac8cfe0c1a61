import { expect, test } from 'vitest';
import { clocks, type ClockKind } from '#lib/domain/calendar/clocks.ts';
import {
	emptyContent,
	goodContent,
	stateOf,
	today,
	withAnswers,
	type Changes
} from '../../../support/content.ts';

const clock = (kind: ClockKind, changes: Changes = [], content = goodContent) =>
	clocks(stateOf(withAnswers(content, changes)), today).find((one) => one.kind === kind);

test('given a picture, then it is due 24 months later', () => {
	expect(clock('situation')).toEqual({
		kind: 'situation',
		basis: 'updated',
		path: 'situation.lastUpdated',
		from: '2026-06-15',
		due: '2028-06-15',
		days: 571,
		standing: 'ok'
	});
});

test.each([
	['2024-11-21', 'overdue', -1],
	['2024-11-22', 'soon', 0],
	['2025-02-22', 'soon', 92],
	['2025-02-23', 'ok', 93]
])('given a picture from %s, then its clock is %s', (lastUpdated, standing, days) => {
	expect(clock('situation', [['situation.lastUpdated', lastUpdated]])).toMatchObject({
		standing,
		days
	});
});

test('given no date, then the clock has nothing to count from', () => {
	expect(clock('situation', [], emptyContent)).toEqual({
		kind: 'situation',
		basis: 'updated',
		path: 'situation.lastUpdated',
		standing: 'unknown'
	});
});

test('given a plan younger than its follow-up, then the clock counts from the decision', () => {
	expect(clock('municipalPlan')).toMatchObject({ basis: 'followedUp', from: '2026-06-30' });
	expect(clock('municipalPlan', [['actionPlan.municipalPlan.date', '2026-09-01']])).toMatchObject({
		basis: 'decided',
		from: '2026-09-01',
		due: '2028-09-01'
	});
	expect(clock('municipalPlan', [['followUp.municipalPlanFollowedUp', undefined]])).toMatchObject({
		basis: 'decided',
		from: '2026-06-22'
	});
});

test('given no municipality, then only the own clock runs', () => {
	const content = withAnswers(goodContent, [['initiation.parties.kommun.kind', 'region']]);
	expect(clocks(stateOf(content), today).map(({ kind }) => kind)).toEqual(['revision']);
});

test('given a first revision and an interval, then the next one is told', () => {
	expect(clock('revision')).toMatchObject({ due: '2027-11-01', standing: 'ok' });
	expect(clock('revision', [['followUp.firstRevision.date', '2024-11-01']])?.due).toBe(
		'2027-11-01'
	);
});

test('given only an interval, then it counts from the start', () => {
	expect(clock('revision', [['followUp.firstRevision', undefined]])?.due).toBe('2028-01-01');
});

test('given a single revision that nobody held, then it is overdue', () => {
	const given: Changes = [
		['followUp.firstRevision.date', '2026-10-01'],
		['followUp.revisionInterval', undefined]
	];
	expect(clock('revision', given)).toMatchObject({ due: '2026-10-01', standing: 'overdue' });
});
