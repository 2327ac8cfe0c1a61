/** Where the answer at a path is written: the page and the place on it. Every list and check links through this. */
import { sections } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { partSlug } from './slugs.ts';
import { sectionById } from './sections.ts';

export interface Address {
	readonly section: SectionId;
	/** Below the agreement's own address, e.g. `mandat/roller-och-mandat#mandate.roles`. */
	readonly href: string;
}

/** The address of a path such as `focusAreas.areas.k3f9a2.causes`; undefined when it names no question. */
export function addressOf(path: string): Address | undefined {
	const [section = '', name = '', row, asked] = path.split('.');
	if (!Object.hasOwn(sections, section)) return undefined;
	const id = section as SectionId;
	const field = (sections[id] as Fields)[name];
	if (!field) return undefined;
	const page = ownPageOf(field, row, asked) ?? (field.group && partSlug(id, field.group));
	const { slug } = sectionById(id);
	return page ? { section: id, href: `${slug}/${page}#${path}` } : { section: id, href: slug };
}

/** Focus areas and measures have a page each, where the questions of their groups are asked. */
function ownPageOf(
	field: Field,
	row: string | undefined,
	asked: string | undefined
): string | undefined {
	if (field.type !== 'rows' || row === undefined) return undefined;
	const groups = Object.values(field.fields).map(({ group }) => group);
	if (groups.every((group) => group === undefined)) return undefined;
	return asked === undefined || field.fields[asked]?.group !== undefined ? row : undefined;
}
