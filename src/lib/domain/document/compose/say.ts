/** Choosing and filling in one: what clauses are made with. */
import type { Wording } from '../outline.ts';
import type { Resolved, Scope } from '../scope.ts';
import type { Composer } from './composer.ts';
import { fillWith, type Filled, type Mode } from './fill.ts';
import { chosen } from './holds.ts';
import { resolvePlaceholder, type Resolve } from './resolve.ts';
import { plain } from './runs.ts';

export function say(composer: Composer, wording: Wording, scope: Scope, mode: Mode): Filled {
	const variant = chosen(composer, wording, scope);
	return variant ? fill(composer, variant.text, scope, mode) : { state: 'missing', questions: [] };
}

export function fill(composer: Composer, template: string, scope: Scope, mode: Mode): Filled {
	return fillWith(resolve, composer, template, scope, mode);
}

/** The words alone, for titles and labels; undefined when an answer is open or missing. */
export function words(composer: Composer, wording: Wording, scope: Scope): string | undefined {
	const said = say(composer, wording, scope, 'phrase');
	return said.state === 'complete' ? plain(said.runs) : undefined;
}

/** A placeholder, or a sentence used by name in many clauses. */
export const resolve: Resolve = (composer, name, scope) =>
	Object.hasOwn(composer.texts.macros, name)
		? macro(composer, name, scope)
		: resolvePlaceholder(composer, name, scope);

/** The texts of a macro hold placeholders only, never another macro. */
function macro(composer: Composer, name: string, scope: Scope): Resolved {
	const { variants = [], stands = [] } = composer.texts.macros[name] ?? {};
	const states = stands.map((probe) => resolvePlaceholder(composer, probe, scope));
	const later = states.find(({ state }) => state === 'later');
	if (later) return later;
	const variant = chosen(composer, variants, scope);
	const filled = variant && fillWith(resolvePlaceholder, composer, variant.text, scope, 'phrase');
	const questions = [...states, ...(filled ? [filled] : [])].flatMap((state) => state.questions);
	return filled?.state === 'complete'
		? { state: 'answered', text: plain(filled.runs), questions: [...new Set(questions)] }
		: { state: 'empty', questions: [...new Set(questions)] };
}
