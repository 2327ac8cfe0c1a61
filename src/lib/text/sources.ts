import { accessibilitySources } from './sources/accessibility.ts';
import { braSources } from './sources/bra.ts';
import { lawSources } from './sources/law.ts';
import { practiceSources } from './sources/practice.ts';
import { seedSources } from './sources/seed.ts';
import type { Source } from './sources/shape.ts';

/** Where every statement about law and process comes from, once, by id. */
export const sources = {
	...lawSources,
	...braSources,
	...practiceSources,
	...seedSources,
	...accessibilitySources
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export function sourceOf(id: SourceId): Source {
	return sources[id];
}
