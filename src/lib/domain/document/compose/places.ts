import { lists } from '../lists/all.ts';
import type { ChapterOutline } from '../outline.ts';
import { scopeOf, within, type Composer } from './composer.ts';
import { holds } from './holds.ts';
import type { Here } from './piece.ts';

/** Where an outline is composed: nowhere, once, or once for each thing that it repeats over. */
export function places(
	composer: Composer,
	{ only, each }: Pick<ChapterOutline, 'only' | 'each'>
): readonly Here[] {
	const here: Here = { composer, scope: scopeOf(composer), key: [] };
	if (!holds(composer, only, here.scope)) return [];
	if (!each) return [here];
	return lists[each](here.scope).map(({ id, bound }) => ({
		...here,
		scope: within(here.scope, bound),
		key: [id]
	}));
}
