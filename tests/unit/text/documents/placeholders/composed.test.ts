import { describe, expect, test } from 'vitest';
import { factsWith, resolve, say } from './facts.ts';

const parties = [
	{ id: 'm', kind: 'municipality', organisation: 'Götene kommun', registryNumber: 'KS 2026/12' },
	{ id: 'p', kind: 'police', organisation: 'Polismyndigheten' }
] as const;

describe('the situation', () => {
	test('given ratings, then the grounds that mattered for a chosen problem are listed', () => {
		const facts = factsWith({
			situation: {
				problems: [
					{
						id: '1',
						choice: 'chosen',
						grounds: { g1: '3', g2: '1', g6: '2' },
						checks: { cost: 'yes' }
					},
					{ id: '2', choice: 'not_chosen', grounds: { g4: '3' } }
				]
			}
		});
		expect(resolve('priorityCriteria', facts)).toMatchObject({
			items: [
				'hur vanligt problemet är eller om det ökar',
				'hur allvarliga följderna är',
				'om parterna kan påverka problemet med de resurser de har'
			]
		});
		expect(say('deprioritisedCount', facts)).toBe('en');
	});

	test('given a gap with its meaning and what is done, then three sentences', () => {
		const gaps = [
			{
				id: 'g',
				gap: 'Vi vet inget om dem som inte anmäler.',
				effect: 'hoten kan vara fler',
				action: 'Frågar butikerna'
			}
		] as const;
		expect(say('gap.text', factsWith({ situation: { gaps } }), { gap: gaps[0] })).toBe(
			'Vi vet inget om dem som inte anmäler. Hoten kan vara fler. Frågar butikerna.'
		);
	});

	test('given who has made a picture, then the others are those who have not', () => {
		const facts = factsWith({
			initiation: { parties },
			situation: { ownPictures: [{ id: 'o', party: 'm' }] }
		});
		expect(say('ownPictureParties', facts)).toBe('kommunen');
		expect(say('otherPictureParties', facts)).toBe('polisen');
	});
});

describe('forums', () => {
	const forums = [
		{
			id: 's',
			name: 'Styrgruppen',
			members: [
				{ id: '1', function: 'Kommunstyrelsens ordförande', organisation: 'm' },
				{ id: '2', function: 'Chefen för lokalpolisområdet', organisation: 'p' },
				{ id: '3', function: 'Rektorn', organisation: 'a', representsSchool: true }
			]
		}
	] as const;
	const facts = factsWith({
		initiation: { parties, actors: [{ id: 'a', name: 'Friskolan Eken' }] },
		structure: { forums, steeringForum: 's' }
	});

	test('given members, then the organisation is said where the function does not tell it', () => {
		expect(say('steeringMembers', facts)).toBe(
			'kommunstyrelsens ordförande, chefen för lokalpolisområdet och rektorn (Friskolan Eken)'
		);
		expect(say('forum.schoolMember', facts, { forum: forums[0] })).toBe('rektorn');
		expect(say('actor.forum', facts, { actor: facts.content.initiation.actors?.[0] })).toBe(
			'styrgruppen'
		);
	});
});

describe('the agreement', () => {
	test('given decisions, then they are named with body, day and paragraph', () => {
		const facts = factsWith({
			initiation: {
				cooperationDecisions: [
					{ id: '1', body: 'Kommunstyrelsen', date: '2026-12-14', paragraph: '§ 145' },
					{ id: '2', body: 'Ledningsgruppen för lokalpolisområdet', date: '2026-11-30' }
				]
			}
		});
		expect(resolve('decisionRefs', facts)).toMatchObject({
			items: [
				'kommunstyrelsen den 14 december 2026, § 145',
				'ledningsgruppen för lokalpolisområdet den 30 november 2026'
			]
		});
	});

	test('given goals with one year, then the year is said once; with two, not at all', () => {
		const goals = (...years: readonly number[]) =>
			factsWith({
				initiation: {
					overallGoals: years.map((targetYear, index) => ({ id: String(index), targetYear }))
				}
			});
		expect(say('targetYear', goals(2028, 2028))).toBe('2028');
		expect(say('targetYear', goals(2028, 2030))).toBe('empty');
	});

	test('given a discovered problem, then the need tells it', () => {
		const origin = [{ id: 'o', kind: 'discovered' }] as const;
		const facts = factsWith({ initiation: { origin, need: 'Unga blir kända sent' } });
		expect(say('origin.text', facts, { origin: origin[0] })).toBe('Unga blir kända sent.');
	});

	test('given a role with money, then a sentence about it can follow', () => {
		const roles = [{ id: 'r', mayDecide: 'Nya åtgärder inom budget', budget: 250_000 }] as const;
		const facts = factsWith({ mandate: { roles } });
		expect(say('role.may', facts, { role: roles[0] })).toBe('Nya åtgärder inom budget.');
		expect(say('role.budget', facts, { role: roles[0] })).toBe('250 000');
	});

	test('given checks that have begun, then the next is reckoned from the first', () => {
		const check = { id: 'c', firstDate: '2026-01-31', interval: 'quarterly' } as const;
		expect(say('planNextFollowUp', factsWith({ followUp: { checks: [check] } }))).toBe(
			'31 januari 2027'
		);
	});

	test('given annexes, then each kind is found by its place', () => {
		const annexes = [
			{ id: '1', title: 'Tidsplan', kind: 'time_plan' },
			{ id: '2', title: 'Lägesbild', kind: 'situation' }
		] as const;
		expect(say('situationAnnex', factsWith({ followUp: { annexes } }))).toBe('bilaga 2');
		expect(say('jointPlanRef', factsWith({ followUp: { annexes } }))).toBe(
			'den gemensamma åtgärdsplanen'
		);
	});

	test('given a promise period and a day to report, then both are lengths of time', () => {
		const promises = {
			period: { start: '2027-01-01', end: '2027-12-31' },
			reportDate: '2028-01-31'
		};
		const facts = factsWith({ actionPlan: { promises } });
		expect(say('promiseTerm', facts)).toBe('ett år');
		expect(say('promiseReportTime', facts)).toBe('en månad');
	});
});
