import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { choose, field, openPart, press, question, write } from './open-part.ts';

const measure = { list: 'measures', id: 'm1' };
const withMeasure = { actionPlan: { measures: [{ id: 'm1', title: 'Fältarbete' }] } };

describe('a period', () => {
	const period = () => question('När ska överenskommelsen gälla?');

	it('that ends before it starts says so and keeps both dates', async () => {
		const session = await openPart('initiation', 'period');

		await write('Från och med', '2027-01-01', period());
		await write('Till och med', '2026-12-31', period());

		expect(period()).toHaveTextContent('Slutdatum måste komma efter startdatum.');
		expect(field('Från och med', period())).toHaveValue('2027-01-01');
		expect(field('Till och med', period())).toHaveValue('2026-12-31');
		expect(session.read('initiation.period')).toEqual({ start: '2027-01-01' });
	});

	it('may begin when all have signed and last until further notice', async () => {
		const session = await openPart('initiation', 'period');

		await press('Från den dag alla har skrivit under', period(), 'checkbox');
		await press('Tills vidare', period(), 'checkbox');

		expect(session.read('initiation.period')).toEqual({ start: 'on_signing', end: 'open' });
		expect(field('Från och med', period())).toHaveValue('');
	});

	it('takes a date in place of the ticked box', async () => {
		const session = await openPart('initiation', 'period');
		await press('Tills vidare', period(), 'checkbox');

		await write('Till och med', '2030-12-31', period());

		expect(session.read('initiation.period')).toEqual({ end: '2030-12-31' });
		expect(field('Tills vidare', period())).not.toBeChecked();
	});
});

describe('capacity', () => {
	const time = () => question('Hur mycket tid har funktionen?');
	const opened = () => openPart('structure', 'coordination', { content: coordinated });
	const coordinated = { mandate: { roles: [{ id: 'r1', role: 'coordinator' as const }] } };

	it('over 100 percent is refused where it stands', async () => {
		const session = await opened();

		await write('Hur mycket?', '140', time());

		expect(time()).toHaveTextContent('Procent av heltid kan vara högst 100.');
		expect(field('Hur mycket?', time())).toHaveValue('140');
		expect(session.read('structure.coordinationCapacity')).toBeUndefined();
	});

	it('keeps the unit that was chosen before the amount', async () => {
		const session = await opened();

		await choose('Räknat i', 'hours', time());
		await write('Hur mycket?', '60', time());

		expect(session.read('mandate.roles.r1.capacity')).toEqual({ unit: 'hours', amount: 60 });
	});
});

describe('figures in parts', () => {
	it('ages are refused when the lower is higher, and taken when turned round', async () => {
		const session = await openPart('structure', 'terms');
		const ages = question('Vilka åldrar menar ni med barn och unga?');

		await write('Från', '20', ages);
		await write('Till och med', '12', ages);
		expect(ages).toHaveTextContent('Skriv åldrar i hela år');

		await write('Från', '6', ages);
		expect(session.read('structure.childrenAges')).toEqual({ from: 6, to: 12 });
	});

	it('a quantity says how many, of what, how often and where', async () => {
		const session = await openPart('actionPlan', 'howMuch', { content: withMeasure, row: measure });
		const amount = question('Hur mycket ska göras?');

		await write('Antal', '2,5', amount);
		await write('Av vad?', 'pass', amount);
		await choose('Hur ofta?', 'other', amount);
		await tick();
		await write('Hur ofta då?', 'varje lov', amount);
		await write('På hur många platser?', '3', amount);

		expect(session.read('actionPlan.measures.m1.quantity')).toEqual({
			number: 2.5,
			unit: 'pass',
			interval: 'other',
			intervalOther: 'varje lov',
			places: 3
		});
	});

	it('a number with letters is refused and kept', async () => {
		await openPart('mandate', 'roles');
		const days = /Efter hur många arbetsdagar/;

		await write(days, 'några');

		expect(field(days)).toHaveValue('några');
		expect(field(days)).toHaveAccessibleDescription(/Skriv ett tal med siffror.*dagar/);
	});
});

describe('a rated answer', () => {
	it('takes one step of the scale for each row', async () => {
		const session = await openPart('followUp', 'results');
		const review = question('Hur fungerade själva arbetet?');

		const [first, second] = review.querySelectorAll<HTMLInputElement>('input[value="partly"]');
		first!.click();
		second!.click();

		expect(Object.values(session.read('followUp.processReview') ?? {})).toEqual([
			'partly',
			'partly'
		]);
	});
});
