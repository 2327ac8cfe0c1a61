import { describe, expect, test } from 'vitest';
import { clauseFinder } from '#lib/domain/document/clause-of.ts';
import type { Block } from '#lib/domain/document/model.ts';

const block = (id: string, number: string | undefined, ...answers: readonly string[]): Block => ({
	kind: 'paragraph',
	id,
	answers,
	runs: [],
	...(number !== undefined && { number })
});

const find = clauseFinder([
	{
		blocks: [
			block('summary', undefined, 'initiation.period'),
			block('resources', '19.3', 'mandate.grants', 'initiation.period', 'mandate.undertakings'),
			block('validity', '20.1', 'initiation.period'),
			block('areas', '7.1', 'focusAreas.areas'),
			block('causes:o1', '7.1.2', 'focusAreas.areas.causes'),
			block('causes:o2.c1', '7.2.2', 'focusAreas.areas.causes', 'focusAreas.areas.goals'),
			block('cover', undefined, 'initiation.title')
		]
	}
]);

describe('the clause that prints an answer', () => {
	test.each([
		['initiation.period', 'validity'],
		['mandate.grants.g1.amount', 'resources'],
		['focusAreas.areas.o1.causes.c1.text', 'causes:o1'],
		['focusAreas.areas.o2.causes.c1.text', 'causes:o2.c1'],
		['initiation.title', 'cover']
	])('%s', (path, id) => {
		expect(find(path)?.id).toBe(id);
	});

	test('is none for what is not printed', () => {
		expect(find('initiation.readiness')).toBeUndefined();
	});
});
