import type { Resolved, Scope } from '../scope.ts';
import { lists } from '../lists/all.ts';
import { learned, markOf, openQuestions, type Composer } from './composer.ts';

/** How a text gets what its placeholders say. */
export type Resolve = (composer: Composer, name: string, scope: Scope) => Resolved;

/** What a placeholder says here. A name without a resolver is a mistake in an outline, so it is thrown. */
export const resolvePlaceholder: Resolve = (composer, name, scope) => {
	const { resolvers } = composer.texts;
	if (name.startsWith('ref.')) return reference(composer, name.slice('ref.'.length));
	const counted = ofTheDocument(composer, name, scope);
	if (counted) return counted;
	const resolver = Object.hasOwn(resolvers, name) ? resolvers[name] : undefined;
	if (!resolver) throw new Error(`No placeholder is called ${name}.`);
	return resolver(scope);
};

/** Before numbers are known every reference is taken to lead somewhere. */
function reference(composer: Composer, outlineId: string): Resolved {
	const mark = markOf(composer, outlineId);
	if (mark) return answered(composer.texts.words.reference(mark.kind, mark.number));
	return learned(composer).numbered ? { state: 'empty', questions: [] } : answered(outlineId);
}

/** What only the finished document knows. */
function ofTheDocument(composer: Composer, name: string, scope: Scope): Resolved | undefined {
	const { texts } = composer;
	if (name === 'openCount')
		return answered(texts.words.count(openQuestions(learned(composer)).length));
	if (name === 'openPointRefs')
		return answered(texts.words.clauses(learned(composer).open.map(({ number }) => number)));
	if (name === 'plannedCount')
		return answered(texts.words.count(lists.plannedMeasure(scope).length));
	if (name === 'plannedAreasCount')
		return answered(texts.words.count(lists.areaWithMeasures(scope).length));
	return undefined;
}

const answered = (text: string): Resolved => ({ state: 'answered', text, questions: [] });
