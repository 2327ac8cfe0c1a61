import { describe, expect, test } from 'vitest';
import { overviewView } from '#lib/server/pages/overview/overview.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T08:00:00.000Z';
const tasksOf = (view: ReturnType<typeof overviewView>) => view.verbs.flatMap(({ tasks }) => tasks);

describe('the overview', () => {
	test('a new agreement: nothing begun, review always open, signing cannot start', () => {
		const view = overviewView(newAgreement(), now);
		const tasks = tasksOf(view);

		expect(tasks.slice(0, 7).map(({ number, title }) => `${number} ${title}`)).toEqual([
			'1 Initiera',
			'2 Mandat',
			'3 Struktur',
			'4 Lägesbild',
			'5 Fokusområden',
			'6 Åtgärdsplan',
			'7 Uppföljning'
		]);
		expect(new Set(tasks.slice(0, 7).map(({ status }) => status))).toEqual(new Set(['notStarted']));
		expect(tasks.at(-1)).toMatchObject({ title: 'Underteckna', status: 'cannotStart' });
		expect(view.parties).toEqual([]);
		expect(view.mini.written).toBeLessThan(view.mini.all);
	});

	test('says what is missing by its question, with the row where it is asked', () => {
		const view = overviewView(given(...ready), now);
		const area = tasksOf(view).find(({ id }) => id === 'focusAreas');

		expect(area?.status).toBe('inProgress');
		expect(area?.missing).toMatch(/frågor saknar svar:$/);
		expect(area?.text).toContain('(alkohol och droger bland unga)');
		expect(area?.text).toMatch(/Och .* till\./);
		expect(view.parties).toEqual([
			{ name: 'Hallstahammars kommun', kind: 'municipality' },
			{ name: 'Polismyndigheten, lokalpolisområde Västerås', kind: 'police' }
		]);
	});

	test('lists what is decided later with who and when, and its date among the next ones', () => {
		const view = overviewView(
			given({
				type: 'postponeAnswer',
				path: 'initiation.period',
				responsible: 'kommundirektören',
				date: '2026-12-14'
			}),
			now
		);

		expect(view.open).toEqual([
			{
				label: 'När ska överenskommelsen gälla?',
				href: '/overenskommelser/a1/initiera/tid#initiation.period',
				by: 'kommundirektören, senast 14 december 2026'
			}
		]);
		expect(view.dates[0]).toMatchObject({ date: '2026-12-14', short: '14 dec', late: false });
		expect(view.dates[0]?.text).toContain('När ska överenskommelsen gälla?');
	});

	test('clocks: how far the law has run, and what to write when there is no date', () => {
		const [situation, plan] = overviewView(
			given({ type: 'setAnswer', path: 'situation.lastUpdated', value: '2025-11-22' }),
			now
		).clocks;

		expect(situation).toMatchObject({
			figure: '365 dagar kvar',
			from: '22 november 2025',
			to: '22 november 2027',
			late: false
		});
		expect(situation?.passed).toBe(0.5);
		expect(situation?.source?.text).toContain('2023:196');
		expect(plan?.figure).toBe('Datum saknas');
		expect(plan).not.toHaveProperty('passed');
	});
});
