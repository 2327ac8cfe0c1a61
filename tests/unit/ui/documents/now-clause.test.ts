import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/domain/document/model.ts';
import { nowClause } from '#lib/ui/documents/now-clause.ts';

const block = (id: string, number: string | undefined, ...answers: readonly string[]): Block => ({
	kind: 'paragraph',
	id,
	answers,
	runs: [],
	...(number !== undefined && { number })
});

const chapters = [
	{
		blocks: [
			block('summary', undefined, 'mandate.roles'),
			block('roles', '8.1', 'mandate.roles'),
			block('causes:o1', '7.1.2', 'focusAreas.areas.causes'),
			block('causes:o2', '7.2.2', 'focusAreas.areas.causes'),
			block('cover', undefined, 'initiation.title')
		]
	}
];

describe('the clause that is being written', () => {
	test.each([
		['mandate.roles', 'kl-roles', '8.1'],
		['mandate.roles.r1.deputy', 'kl-roles', '8.1'],
		['focusAreas.areas.o2.causes.c1.text', 'kl-causes:o2', '7.2.2'],
		['initiation.title', 'kl-cover', undefined]
	])('%s', (path, id, number) => {
		expect(nowClause(chapters, path)).toMatchObject({ id, ...(number && { number }) });
	});

	test('is none for what is not printed, and before anything is written', () => {
		expect(nowClause(chapters, 'initiation.readiness')).toBeUndefined();
		expect(nowClause(chapters, undefined)).toBeUndefined();
	});
});
