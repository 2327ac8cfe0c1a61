import { hasOwnPage } from '#lib/domain/journey/parts.ts';
import { partSlug } from '#lib/domain/journey/slugs.ts';
import { journeySections, type JourneySection } from '#lib/domain/journey/sections.ts';

/** A page of the agreement by its route: every route, and those of many shapes once for each shape. */
export interface Page {
	readonly name: string;
	/** Below the server's address. */
	readonly path: string;
}

export function pagesOf(agreement: string): readonly Page[] {
	const home = `/overenskommelser/${agreement}`;
	const asked = journeySections.filter(({ id }) => id !== 'review');
	const at = (path: string): Page => ({ name: path, path: `${home}/${path}` });
	return [
		{ name: 'start', path: '/' },
		{ name: 'overview', path: home },
		at('struktur'),
		at('atgardsplan/atgarder'),
		...asked.map((section) => at(`${section.slug}/${firstPart(section)}`)),
		at('fokusomraden/unga'),
		at('atgardsplan/kontaktpolis'),
		at('granska'),
		at('las'),
		{ name: 'las, the plan', path: `${home}/las?dokument=atgardsplan` }
	];
}

function firstPart({ id, groups }: JourneySection): string {
	const group = groups.find((each) => hasOwnPage(id, each));
	if (group === undefined) throw new Error(`${id} has no page`);
	return partSlug(id, group);
}
