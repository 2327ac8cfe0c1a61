import { expect, test } from 'vitest';
import { upcoming } from '#lib/domain/calendar/upcoming.ts';
import {
	emptyContent,
	goodContent,
	stateOf,
	today,
	withAnswers
} from '../../../support/content.ts';

test('given an agreement, then its dates come soonest first', () => {
	const content = withAnswers(goodContent, [
		[
			'initiation.milestones',
			[
				{ id: 'm1', step: 'own_pictures', date: '2026-06-01' },
				{ id: 'm2', step: 'signed', date: '2026-12-14' }
			]
		]
	]);
	const postponed = { 'mandate.escalation': { responsible: 'samordnaren', date: '2027-01-15' } };
	const dates = upcoming(stateOf(content, { postponed }), today);
	expect(dates.map(({ date, kind, path }) => `${date} ${kind} ${path}`)).toEqual([
		'2026-12-14 milestone initiation.milestones.m2.date',
		'2027-01-15 postponed mandate.escalation',
		'2027-03-01 leadership followUp.leadershipDates.l1.date',
		'2027-04-15 check followUp.checks.gjort.firstDate',
		'2027-11-01 revision followUp.firstRevision.date',
		'2027-12-01 promiseReport actionPlan.promises.reportDate',
		'2028-01-15 check followUp.checks.effekt.firstDate',
		'2028-06-15 situationDue situation.lastUpdated',
		'2028-06-30 municipalPlanDue followUp.municipalPlanFollowedUp',
		'2028-12-31 planEnds actionPlan.planPeriod',
		'2028-12-31 annexExpires followUp.annexes.bil.validUntil',
		'2030-12-31 periodEnds initiation.period'
	]);
	expect(dates[0]).toMatchObject({ id: 'm2', days: 22 });
});

test('given a date that repeats, then its next time is told', () => {
	const later = upcoming(stateOf(goodContent), '2028-02-01');
	expect(later.find(({ id }) => id === 'gjort')?.date).toBe('2028-04-15');
	expect(later.find(({ id }) => id === 'l1')?.date).toBe('2028-03-01');
});

test('given a day that went by, then only what still has to be done stays', () => {
	const postponed = { 'mandate.escalation': { date: '2026-10-01' }, 'mandate.risks': {} };
	const content = withAnswers(goodContent, [
		['situation.lastUpdated', '2024-01-01'],
		['followUp.steeringReport', '2026-10-01']
	]);
	const passed = upcoming(stateOf(content, { postponed }), today).filter(({ days }) => days < 0);
	expect(passed.map(({ kind }) => kind)).toEqual(['situationDue', 'postponed']);
});

test('given nothing, then there are no dates', () => {
	expect(upcoming(stateOf(emptyContent), today)).toEqual([]);
});

test('given an agreement until further notice from the day all have signed, then it has no dates of its own', () => {
	const content = withAnswers(emptyContent, [
		['initiation.period', { start: 'on_signing', end: 'open' }],
		['followUp.revisionInterval', 'yearly']
	]);
	expect(upcoming(stateOf(content), today)).toEqual([]);
});
