/** The parts of a section by their addresses. */
import { sections } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { partSlugs } from './slugs.ts';

/** The group with the slug; undefined when an address names none. */
export function partBySlug(section: SectionId, slug: string): string | undefined {
	return Object.entries(partSlugs[section]).find(([, known]) => known === slug)?.[0];
}

/** Whether the group has a page of its own; the others are asked on the page of each area or measure. */
export function hasOwnPage(section: SectionId, group: string): boolean {
	return Object.values<Field>(sections[section]).some((field) => field.group === group);
}
