import { describe, expect, test } from 'vitest';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { factsWith, say } from './facts.ts';

type Outcome = NonNullable<AgreementContent['followUp']['outcomes']>[number];

function told(
	name: Parameters<typeof say>[0],
	answers: Omit<Measure, 'id'>,
	outcome?: Omit<Outcome, 'id'>
): string {
	const measure: Measure = { id: 'x', title: 'Trygghetsvandringar', ...answers };
	const facts = factsWith({
		initiation: {
			parties: [{ id: 'm', kind: 'municipality', organisation: 'Gislaveds kommun' }],
			actors: [{ id: 'a', name: 'Gislavedshus AB' }]
		},
		focusAreas: {
			areas: [
				{
					id: 'f',
					goals: [
						{ id: 'g1', text: 'Färre rån' },
						{ id: 'g2', text: 'Ökad trygghet' }
					]
				}
			]
		},
		actionPlan: {
			measures: [measure],
			promises: { period: { start: '2027-01-01', end: '2027-12-31' } }
		},
		followUp: outcome ? { outcomes: [{ id: 'o', measure: 'x', ...outcome }] } : {}
	});
	return say(name, facts, { measure, measureOrdinal: '1.2' });
}

describe('who', () => {
	test.each([
		[{ function: 'Fritidschefen', organisation: 'm' }, 'fritidschefen, kommunen'],
		[
			{ function: 'Områdeschefen', organisation: 'a' },
			'områdeschefen, Gislavedshus AB (inte part)'
		],
		[{ function: 'Fritidschefen', organisation: 'gone' }, 'fritidschefen'],
		[{ deputy: 'Enhetschefen' }, 'empty']
	])('given %o, then %s', (owner, text) => {
		expect(told('measure.owner', { owner })).toBe(text);
	});
});

describe('when and how much', () => {
	test.each<[Omit<Measure, 'id'>, string]>([
		[{ time: { start: '2027-01-01', end: '2027-12-31' } }, '2027'],
		[{ form: 'one_off', time: { end: '2027-03-31' } }, 'Senast 31 mars 2027'],
		[
			{ quantity: { interval: 'weekly' }, time: { start: '2027-02-01', end: '2027-06-15' } },
			'Varje vecka, 1 februari–15 juni 2027'
		],
		[
			{ quantity: { interval: 'weekly' }, time: { start: '2027-02-01', end: 'open' } },
			'Varje vecka från 1 februari 2027'
		],
		[{ quantity: { interval: 'monthly' } }, 'Varje månad'],
		[{}, 'empty']
	])('given %o, then %s', (answers, text) => {
		expect(told('measure.when', answers)).toBe(text);
	});

	test('given money, where it comes from and whether it is decided, then all three', () => {
		expect(
			told('measure.cost', {
				cost: { amount: 50_000, funding: 'Socialnämndens budget 2027', decided: 'partly' }
			})
		).toBe('50 000 kronor, socialnämndens budget 2027, delvis beslutat');
	});

	test('given its number from the plan, then it is printed', () => {
		expect(told('measure.number', {})).toBe('1.2');
	});
});

describe('since the last plan', () => {
	test.each<[Omit<Measure, 'id'>, string]>([
		[{ status: 'new' }, 'Ny'],
		[{ status: 'continues', statusReason: 'Den ger resultat.' }, 'Fortsätter: Den ger resultat'],
		[{ status: 'changed' }, 'Ändrad'],
		[
			{ status: 'moved', moved: { to: 'other_time', date: '2027-09-01' } },
			'Flyttad till 1 september 2027'
		],
		[
			{ status: 'moved', moved: { to: 'ordinary_work', who: 'Fritidsgården', date: '2027-09-01' } },
			'Går över i ordinarie arbete hos fritidsgården från 1 september 2027'
		],
		[
			{ status: 'ended', endedDate: '2026-06-30', statusReason: 'Ingen kom' },
			'Avslutad 30 juni 2026: Ingen kom'
		],
		[{}, 'empty']
	])('given %o, then %s', (answers, text) => {
		expect(told('measure.change', answers)).toBe(text);
	});

	test('given a result and a reason, then a measure that continues tells the reason', () => {
		const measure = { status: 'continues', statusReason: 'Det hjälper' } as const;
		expect(told('measure.change', measure, { done: 8, result: 'Fler kom' })).toBe(
			'Fortsätter: Det hjälper'
		);
	});

	test('given a result, then a measure that continues tells it', () => {
		expect(
			told('measure.change', { status: 'continues' }, { done: 8, planned: 10, result: 'Fler kom' })
		).toBe('Fortsätter. Resultat hittills: 8 av 10. Fler kom');
	});
});

describe('how it goes', () => {
	test('given nothing recorded, then it has not begun', () => {
		expect(told('measure.status', {})).toBe('Inte påbörjad');
		expect(told('measure.outcome', {})).toBe('empty');
	});

	test.each<[Omit<Outcome, 'id'>, string, string]>([
		[{ status: 'green', done: 3, planned: 12 }, 'Grön: följer planen', '3 av 12'],
		[
			{ status: 'paused', pausedUntil: '2027-08-15', decisionReason: 'Tjänsten är vakant.' },
			'Pausad till 15 augusti 2027: Tjänsten är vakant',
			'empty'
		],
		[
			{ status: 'red', done: 0, deviation: 'Ingen tid' },
			'Röd: följer inte planen, och målet nås inte utan en ändring',
			'Inte genomförd: Ingen tid'
		]
	])('given %o, then %s', (outcome, status, result) => {
		expect(told('measure.status', {}, outcome)).toBe(status);
		expect(told('measure.outcome', {}, outcome)).toBe(result);
	});
});

describe('promises and evaluation', () => {
	test('given a promise, then the period it is given for', () => {
		expect(told('measure.promisePeriod', { isPromise: true })).toBe('2027');
	});

	test.each<[Omit<Measure, 'id'>, string]>([
		[{ status: 'new' }, 'Ny åtgärd. Utvärdering är inte bestämd'],
		[
			{ status: 'new', evaluation: { choice: 'none', reason: 'Åtgärden är liten.' } },
			'Ny åtgärd. Utvärderas inte: Åtgärden är liten'
		],
		[
			{
				status: 'new',
				evaluation: { choice: 'both', responsible: 'Samordnaren', start: '2028-01-31' }
			},
			'Ny åtgärd. Utvärdering av process och effekt ordnas av samordnaren senast 31 januari 2028'
		],
		[{ status: 'continues' }, 'empty']
	])('given %o, then %s', (answers, text) => {
		expect(told('measure.evaluation', answers)).toBe(text);
	});
});
