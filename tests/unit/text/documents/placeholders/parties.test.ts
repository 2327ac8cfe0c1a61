import { describe, expect, test } from 'vitest';
import type { Party } from '#lib/domain/sections/content.ts';
import { factsWith, resolve, say } from './facts.ts';

const municipality: Party = {
	id: 'm',
	kind: 'municipality',
	organisation: 'Hallstahammars kommun'
};
const police: Party = { id: 'p', kind: 'police', organisation: 'Polismyndigheten' };
const housing: Party = {
	id: 'h',
	kind: 'housing',
	organisation: 'Bygg och Bo AB',
	legalForm: 'private'
};

const agreementOf = (...parties: readonly Party[]) => factsWith({ initiation: { parties } });

describe('the names of the parties', () => {
	test.each([
		[[municipality], 'Hallstahammars kommun', 'en'],
		[[municipality, police], 'Hallstahammars kommun och Polismyndigheten', 'två'],
		[
			[municipality, police, { id: 'k', organisation: 'Kriminalvården' }],
			'Hallstahammars kommun, Polismyndigheten och Kriminalvården',
			'tre'
		],
		[
			[municipality, police, housing],
			'Hallstahammars kommun; Polismyndigheten; Bygg och Bo AB',
			'tre'
		]
	])('given the parties %o, then %s', (parties, names, count) => {
		expect(say('partyNames', agreementOf(...parties))).toBe(names);
		expect(say('partiesCount', agreementOf(...parties))).toBe(count);
	});

	test('given one municipality and the police, then they are called kommunen and polisen', () => {
		const facts = agreementOf(municipality, police);
		expect(say('party.shortName', facts, { party: municipality })).toBe('kommunen');
		expect(say('party.shortName', facts, { party: police })).toBe('polisen');
	});

	test('given two municipalities, then each is called by its name', () => {
		const other: Party = { id: 'o', kind: 'municipality', organisation: 'Västerås stad' };
		const facts = agreementOf(municipality, other);
		expect(say('party.shortName', facts, { party: other })).toBe('Västerås stad');
		expect(say('municipalityNames', facts)).toBe('Hallstahammars kommun och Västerås stad');
	});

	test('given a chosen short name with a capital, then it is written as in a sentence', () => {
		const chosen: Party = { ...housing, shortName: 'Bostadsbolaget' };
		expect(say('party.shortName', agreementOf(municipality, chosen), { party: chosen })).toBe(
			'bostadsbolaget'
		);
	});

	test('given the police without a written name, then the authority is named', () => {
		const unnamed: Party = { id: 'p', kind: 'police' };
		expect(say('party.name', agreementOf(unnamed), { party: unnamed })).toBe('Polismyndigheten');
	});

	test('given no parties, then nothing is said', () => {
		expect(say('partyNames', factsWith({}))).toBe('empty');
		expect(say('partiesCount', factsWith({}))).toBe('empty');
	});

	test('given bodies that are no authorities, then parties and actors are named together', () => {
		const facts = factsWith({
			initiation: {
				parties: [municipality, { ...housing, organisation: 'Mimer AB' }],
				actors: [{ id: 'a', name: 'Bevakningsbolaget', legalForm: 'private' }]
			}
		});
		expect(say('nonAuthorities', facts)).toBe('Mimer AB och bevakningsbolaget');
		expect(say('nonAuthorityParties', facts)).toBe('Mimer AB');
	});

	test('given the answer, then the question it was given to is told', () => {
		expect(resolve('partyNames', agreementOf(municipality)).questions).toEqual([
			'initiation.parties'
		]);
	});
});
