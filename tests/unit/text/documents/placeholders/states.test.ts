import { describe, expect, test } from 'vitest';
import { factsWith, resolve, say } from './facts.ts';

const role = {
	id: 'r1',
	role: 'coordinator',
	function: 'Kommunens samordnare',
	capacity: { unit: 'percent', amount: 40 }
} as const;

describe('an answer that is decided later', () => {
	test('given a value underneath, then it is open all the same', () => {
		const facts = factsWith(
			{ mandate: { escalation: { days: 5, first: 'Samordnaren' } } },
			{ postponed: { 'mandate.escalation': { date: '2027-03-31' } } }
		);
		expect(resolve('deviationTime', facts)).toEqual({
			state: 'later',
			path: 'mandate.escalation',
			questions: ['mandate.escalation']
		});
	});

	test('given a question about one area, then only that area is open', () => {
		const areas = [
			{ id: 'a1', name: 'droger', targetGroup: 'Unga' },
			{ id: 'a2', name: 'rån', targetGroup: 'Unga i centrum' }
		] as const;
		const facts = factsWith(
			{ focusAreas: { areas } },
			{ postponed: { 'focusAreas.areas.a1.targetGroup': {} } }
		);
		expect(resolve('focusArea.targetGroup', facts, { focusArea: areas[0] })).toMatchObject({
			state: 'later',
			path: 'focusAreas.areas.a1.targetGroup',
			questions: ['focusAreas.areas.targetGroup']
		});
		expect(say('focusArea.targetGroup', facts, { focusArea: areas[1] })).toBe('unga i centrum');
	});

	test('given a composed answer, then what is open is left out of it', () => {
		const areas = [{ id: 'a1', problemWhat: 'Unga rånas.', problemWhere: 'I centrum.' }] as const;
		const facts = factsWith(
			{ focusAreas: { areas } },
			{ postponed: { 'focusAreas.areas.a1.problemWhere': {} } }
		);
		expect(say('focusArea.problem', facts, { focusArea: areas[0] })).toBe('Unga rånas.');
	});

	test('given that all of a composed answer is open, then the first of it is', () => {
		const areas = [{ id: 'a1', problemWhat: 'Unga rånas.' }] as const;
		const facts = factsWith(
			{ focusAreas: { areas } },
			{ postponed: { 'focusAreas.areas.a1.problemWhat': {} } }
		);
		expect(resolve('focusArea.problem', facts, { focusArea: areas[0] })).toMatchObject({
			state: 'later',
			path: 'focusAreas.areas.a1.problemWhat'
		});
	});

	test('given an open list without rows, then what would be said of a row is open', () => {
		const facts = factsWith({}, { postponed: { 'initiation.purposes': {} } });
		expect(resolve('purpose', facts)).toMatchObject({
			state: 'later',
			path: 'initiation.purposes'
		});
	});

	test('given who sees to it and when, then both can be said', () => {
		const later = { responsible: 'Kommunens samordnare', date: '2027-03-31' };
		expect(say('later.date', factsWith({}), { later })).toBe('31 mars 2027');
		expect(say('later.owner', factsWith({}), { later })).toBe('kommunens samordnare');
		expect(say('later.date', factsWith({}), { later: {} })).toBe('empty');
	});
});

describe('what is answered once and asked in two places', () => {
	test('given the coordinator among the roles, then the coordination function is that role', () => {
		const facts = factsWith({ mandate: { roles: [role] } });
		expect(say('coordinationFunction', facts)).toBe('kommunens samordnare');
		expect(resolve('coordinationFunction', facts).questions).toEqual([
			'structure.coordinationHolder',
			'mandate.roles'
		]);
	});

	test('given no coordinator, then nothing is said', () => {
		expect(say('coordinationFunction', factsWith({}))).toBe('empty');
	});

	test('given that the roles are decided later, then the function is open', () => {
		const facts = factsWith({ mandate: { roles: [role] } }, { postponed: { 'mandate.roles': {} } });
		expect(resolve('coordinationFunction', facts)).toMatchObject({
			state: 'later',
			path: 'mandate.roles'
		});
	});
});

describe('references', () => {
	const forums = [
		{ id: 'f1', name: 'Styrgruppen' },
		{ id: 'f2', name: 'Rådet för social hållbarhet' }
	] as const;

	test('given a forum, then it is named as in a sentence', () => {
		expect(say('steeringForum', factsWith({ structure: { forums, steeringForum: 'f1' } }))).toBe(
			'styrgruppen'
		);
		expect(say('strategicCouncil', factsWith({ structure: { forums, councilForum: 'f2' } }))).toBe(
			'Rådet för social hållbarhet'
		);
	});

	test('given a forum that was removed, then nothing is said', () => {
		expect(say('steeringForum', factsWith({ structure: { forums, steeringForum: 'gone' } }))).toBe(
			'empty'
		);
		expect(
			say('steeringMembers', factsWith({ structure: { forums, steeringForum: 'gone' } }))
		).toBe('empty');
	});

	test('given several references of which one was removed, then the others are named', () => {
		const measures = [{ id: 'x', title: 'Möten', partners: ['a', 'gone', 'b'] }] as const;
		const actors = [
			{ id: 'a', name: 'Skolan' },
			{ id: 'b', name: 'Svenska kyrkan' }
		] as const;
		const facts = factsWith({ actionPlan: { measures }, initiation: { actors } });
		expect(resolve('measure.partners', facts, { measure: measures[0] })).toMatchObject({
			text: 'skolan och Svenska kyrkan',
			items: ['skolan', 'Svenska kyrkan']
		});
	});
});

describe('choices', () => {
	test('given another answer than those listed, then what was written is printed', () => {
		const forums = [
			{ id: 'f', name: 'Gruppen', interval: 'other', intervalOther: 'Två gånger per termin.' }
		] as const;
		const facts = factsWith({ structure: { forums } });
		expect(say('forum.interval', facts, { forum: forums[0] })).toBe('två gånger per termin');
	});

	test('given another answer without words, then nothing is printed', () => {
		const facts = factsWith({ initiation: { titleWord: 'other' } });
		expect(say('titleWord', facts)).toBe('empty');
	});

	test('given a chosen value and one of their own, then each has its words', () => {
		const facts = factsWith({});
		expect(say('trigger.text', facts, { trigger: { id: 'election' } })).toBe(
			'när en ny mandatperiod börjar'
		);
		expect(
			say('trigger.text', facts, { trigger: { id: 'other', other: 'När läget kräver det.' } })
		).toBe('när läget kräver det');
	});
});
