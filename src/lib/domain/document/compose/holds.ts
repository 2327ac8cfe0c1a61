import { conditions } from '../conditions/all.ts';
import { lists } from '../lists/all.ts';
import type { Variant, When, Wording } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Composer } from './composer.ts';
import { resolvePlaceholder } from './resolve.ts';

export function holds(composer: Composer, when: When | undefined, scope: Scope): boolean {
	if (when === undefined) return true;
	if (typeof when === 'string') return conditions[when](scope);
	if (isAll(when)) return when.every((each) => holds(composer, each, scope));
	if ('not' in when) return !holds(composer, when.not, scope);
	if ('any' in when) return when.any.some((each) => holds(composer, each, scope));
	if ('count' in when) {
		const count = lists[when.count](scope).length;
		return count >= (when.min ?? 0) && count <= (when.max ?? Infinity);
	}
	const [names, state] = 'given' in when ? [when.given, 'answered'] : [when.later, 'later'];
	return names.every((name) => resolvePlaceholder(composer, name, scope).state === state);
}

const isAll = (when: When): when is readonly When[] => Array.isArray(when);

/** The first variant that fits, or undefined. */
export function chosen(composer: Composer, wording: Wording, scope: Scope): Variant | undefined {
	if (typeof wording === 'string') return { text: wording };
	return wording.find(({ when }) => holds(composer, when, scope));
}
