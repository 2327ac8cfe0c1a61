import { describe, expect, test } from 'vitest';
import { addressOf } from '#lib/domain/journey/address.ts';

describe('where an answer is written', () => {
	test.each([
		['initiation.title', 'initiera/dokumentet#initiation.title'],
		['mandate.roles.r1.task', 'mandat/roller-och-mandat#mandate.roles.r1.task'],
		['focusAreas.areas', 'fokusomraden/omraden#focusAreas.areas'],
		['focusAreas.areas.k3.name', 'fokusomraden/omraden#focusAreas.areas.k3.name'],
		['focusAreas.areas.k3', 'fokusomraden/k3#focusAreas.areas.k3'],
		['focusAreas.areas.k3.causes.c1.text', 'fokusomraden/k3#focusAreas.areas.k3.causes.c1.text'],
		['actionPlan.measures.m1.owner', 'atgardsplan/m1#actionPlan.measures.m1.owner'],
		['actionPlan.measures.m1.title', 'atgardsplan/atgarder#actionPlan.measures.m1.title'],
		['review.signing', 'granska/godkann-och-besluta#review.signing']
	])('%s', (path, href) => {
		expect(addressOf(path)?.href).toBe(href);
	});

	test.each(['', 'initiation', 'initiation.nothing', 'elsewhere.title', '__proto__.x'])(
		'"%s" is no question',
		(path) => {
			expect(addressOf(path)).toBeUndefined();
		}
	);
});
