import { expect, test } from 'vitest';
import * as composed from '#lib/text/documents/compose.ts';
import { resolvers } from '#lib/text/documents/placeholders/all.ts';

/** Said by the engine: what only the finished document knows. */
const fromEngine = (name: string) =>
	name.startsWith('ref.') ||
	['openCount', 'openPointRefs', 'plannedCount', 'plannedAreasCount'].includes(name);

/** Keys whose strings are names of placeholders, not texts with placeholders in braces. */
const naming = new Set(['given', 'later', 'stands']);

function* namesIn(node: unknown, key = ''): Generator<string> {
	if (typeof node === 'string') {
		for (const [, name = ''] of node.matchAll(/\{\^?([A-Za-z][\w.]*)\}/g)) yield name;
		if (key === 'item name') yield node;
	} else if (Array.isArray(node)) {
		for (const each of node) yield* namesIn(each, key);
	} else if (typeof node === 'object' && node !== null) {
		for (const [inner, value] of Object.entries(node)) {
			if (inner === 'resolvers') continue;
			const isName = naming.has(inner)
				? Array.isArray(value)
				: inner === 'items' && typeof value === 'string';
			yield* namesIn(value, isName ? 'item name' : '');
		}
	}
}

const { agreementTexts, actionPlanTexts } = composed;
const used = new Set([...namesIn(agreementTexts), ...namesIn(actionPlanTexts)]);
const macros = new Set([
	...Object.keys(agreementTexts.macros),
	...Object.keys(actionPlanTexts.macros)
]);

test('every placeholder in the outlines has words', () => {
	const unknown = [...used].filter(
		(name) => !Object.hasOwn(resolvers, name) && !macros.has(name) && !fromEngine(name)
	);
	expect(unknown).toEqual([]);
});

test('no placeholder is made that no outline uses', () => {
	expect(Object.keys(resolvers).filter((name) => !used.has(name))).toEqual([]);
});
