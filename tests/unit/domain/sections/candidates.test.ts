import { describe, expect, it } from 'vitest';
import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import { allowsNone, candidates, placeNamed } from '#lib/domain/sections/candidates.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Target } from '#lib/domain/sections/fields.ts';

const content: AgreementContent = {
	...emptyAgreement('a1').content,
	initiation: {
		parties: [{ id: 'p1', organisation: 'Kommunen' }, { id: 'p2' }],
		actors: [{ id: 'x1', name: 'Bostadsbolaget' }]
	},
	structure: {
		forums: [
			{ id: 'f1', name: 'Styrgruppen' },
			{ id: 'f2', name: 'Beredningsgruppen' }
		]
	},
	mandate: { signatories: [{ id: 's1', function: 'ordföranden', party: 'p1' }] },
	focusAreas: {
		areas: [
			{
				id: 'a1',
				name: 'Centrum',
				causes: [{ id: 'c1', text: 'mörkt' }],
				places: [{ id: 'l1', name: 'Torget' }]
			},
			{ id: 'a2', name: 'Skolan', causes: [{ id: 'c2', text: 'frånvaro' }] }
		]
	},
	actionPlan: {
		measures: [
			{ id: 'm1', title: 'Ljus', focusArea: 'a1', causes: ['c2'] },
			{ id: 'm2', title: 'Värdar' }
		]
	}
};
const ids = (target: Target, path: string) => candidates(content, target, path).map(({ id }) => id);

describe('what a reference may point at', () => {
	it('a party is a party; an actor may be either', () => {
		expect(ids('party', 'mandate.roles.r1.party')).toEqual(['p1', 'p2']);
		expect(ids('actor', 'structure.forums.f1.members.m.organisation')).toEqual(['p1', 'p2', 'x1']);
	});

	it('a row without a name has its place', () => {
		expect(candidates(content, 'party', 'mandate.roles.r1.party')[1]).toEqual({
			id: 'p2',
			name: undefined,
			position: 2
		});
	});

	it('a row never points at itself', () => {
		expect(ids('forum', 'structure.forums.f1.reportsTo')).toEqual(['f2']);
		expect(ids('area', 'focusAreas.areas.a2.parent')).toEqual(['a1']);
		expect(ids('measure', 'actionPlan.measures.m1.after')).toEqual(['m2']);
	});

	it('a goal answers to the causes of its own area', () => {
		expect(ids('cause', 'focusAreas.areas.a2.goals.g1.causes')).toEqual(['c2']);
	});

	it('a measure answers to the causes of its area, and keeps one it already has', () => {
		expect(ids('cause', 'actionPlan.measures.m1.causes')).toEqual(['c1', 'c2']);
		expect(ids('place', 'actionPlan.measures.m1.place')).toEqual(['l1']);
	});

	it('a measure without an area is offered all, each with its area', () => {
		expect(candidates(content, 'cause', 'actionPlan.measures.m2.causes')).toEqual([
			{ id: 'c1', name: 'mörkt', position: 1, within: 'Centrum' },
			{ id: 'c2', name: 'frånvaro', position: 1, within: 'Skolan' }
		]);
	});

	it('a signatory is called by function and party', () => {
		expect(candidates(content, 'signatory', 'review.signing.x.signatory')[0]?.name).toBe(
			'ordföranden, Kommunen'
		);
	});

	it('"none" is an answer for the council and for whom a forum reports to, and nowhere else', () => {
		expect(allowsNone('structure.councilForum')).toBe(true);
		expect(allowsNone('structure.forums.f1.reportsTo')).toBe(true);
		expect(allowsNone('structure.steeringForum')).toBe(false);
	});

	it('a place is found by its name; other text stays text', () => {
		expect(placeNamed(content, ' torget ')).toBe('l1');
		expect(placeNamed(content, 'Badet')).toBe('Badet');
	});
});
