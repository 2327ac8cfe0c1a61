import { describe, expect, test } from 'vitest';
import type { Party } from '#lib/domain/sections/content.ts';
import { agreementOf, said } from './documents.ts';
import { between, company, jointPart, municipality, police, secondMunicipality } from './shapes.ts';

const listed = (...parties: readonly Party[]) =>
	said(agreementOf(between(...parties)), 'parties.list');

describe('given one party', () => {
	const model = agreementOf(between(municipality));

	test('then it stands alone, and nothing is said of several', () => {
		expect(said(model, 'parties.list')).toBe(
			[
				'1.1 Den här överenskommelsen är ingången av följande part. Namnet inom parentes används i texten.',
				'Exempelkommun genom kommunstyrelsen (kommunen)'
			].join('\n')
		);
		expect(said(model, 'parties.equal')).toBeUndefined();
		expect(said(model, 'communication.joint')).toBeUndefined();
	});
});

describe('given two parties', () => {
	test('then both are named, each by what it is called in the text', () => {
		expect(listed(municipality, police)).toBe(
			[
				'1.1 Den här överenskommelsen är ingången mellan följande två parter. Namnet inom parentes används i texten.',
				'Exempelkommun genom kommunstyrelsen (kommunen)',
				'Polismyndigheten genom lokalpolisområde Exempel (polisen)'
			].join('\n')
		);
	});

	test('then one that leaves ends it for both', () => {
		expect(said(agreementOf(between(municipality, police)), 'termination.rule')).toMatch(
			/En part får säga upp överenskommelsen skriftligt\. Ingen/
		);
	});
});

describe('given three parties', () => {
	const model = agreementOf(between(municipality, police, company));

	test('then the count is written out', () => {
		expect(said(model, 'parties.list')).toMatch(/mellan följande tre parter/);
	});

	test('then one that leaves does so for its own part, and the others decide', () => {
		expect(said(model, 'termination.rule')).toMatch(/för egen del/);
		expect(said(model, 'termination.others')).toMatch(/bestämmer om de fortsätter\.$/);
	});

	test('then a party that is no authority points at the clause on secrecy by its number', () => {
		const number = /^(\S+) /.exec(said(model, 'information.nonAuthority') ?? '')?.[1];
		expect(number).toMatch(/^\d+\.\d+$/);
		expect(said(model, 'parties.nonAuthority')).toMatch(new RegExp(`punkt ${number}\\.$`));
	});
});

describe('given two municipalities', () => {
	test('then none of them is called the municipality', () => {
		const model = agreementOf(between(municipality, secondMunicipality, police));
		expect(said(model, 'parties.list')).toMatch(/kommunstyrelsen \(Exempelkommun\)\nGrannkommun\n/);
		expect(said(model, 'law.municipality')).toMatch(/ska varje kommun verka för/);
	});
});

describe('given five parties that want a common part and one per municipality', () => {
	const model = agreementOf(jointPart);

	test('then the front counts them instead of naming them', () => {
		expect(model.head.subtitle).toBe('Fem parter, se kapitel 1');
	});

	test('then each municipality has its own part before the signatures', () => {
		const headings = model.chapters.map(({ heading }) => heading).slice(-3);
		expect(headings).toEqual(['Del 2: Exempelkommun', 'Del 2: Grannkommun', 'Underskrifter']);
		expect(said(model, 'undertakings.partyOne:m2')).toMatch(
			/Grannkommun ska ha två fältarbetare\.$/
		);
	});

	test('then each of them signs, and each police area', () => {
		const signing = model.chapters
			.at(-1)
			?.blocks.filter(({ id }) => id.startsWith('signatures.block:'));
		expect(signing).toHaveLength(5);
	});
});
