import type { Chapter } from '../model.ts';
import { wants } from '../conditions/document.ts';
import { lists } from '../lists/all.ts';
import type { ChapterOutline, SectionOutline } from '../outline.ts';
import { composeClause } from './clause.ts';
import { within, type Composer, type Mark, type OpenPoint } from './composer.ts';
import { holds } from './holds.ts';
import { mark, numbered, type ComposedSection } from './number.ts';
import { blockId, type Here } from './piece.ts';
import { places } from './places.ts';
import { words } from './say.ts';

/** Composed chapters, and what references and open points need to know of them. */
export interface Body {
	readonly chapters: readonly Chapter[];
	readonly marks: ReadonlyMap<string, Mark>;
	readonly open: readonly OpenPoint[];
}

/** Chapters 1, 2, 3; clauses 1.1, 1.2; under a numbered heading 7.1 the clauses are 7.1.1. Empty chapters are left out. */
export function composeChapters(composer: Composer, outlines: readonly ChapterOutline[]): Body {
	const chapters: Chapter[] = [];
	const marks = new Map<string, Mark>();
	const open: OpenPoint[] = [];
	let last = 0;
	for (const outline of outlines) {
		if (outline.optional && !wants(composer.facts, outline.optional)) continue;
		for (const here of places(composer, outline)) {
			const sections = outline.sections.flatMap((section) => sectionsOf(here, section));
			const heading = words(composer, outline.heading, here.scope);
			if (sections.every(({ pieces }) => pieces.length === 0) || heading === undefined) continue;
			const number = outline.unnumbered ? undefined : String((last += 1));
			const id = blockId(outline.id, here.key);
			const blocks = numbered(sections, outline.plainClauses ? undefined : number, { marks, open });
			if (number !== undefined) mark(marks, outline.id, { kind: 'chapter', target: id, number });
			chapters.push({
				id,
				heading,
				newPage: outline.newPage === true,
				blocks,
				...(number !== undefined && { number })
			});
		}
	}
	return { chapters, marks, open };
}

function sectionsOf(here: Here, outline: SectionOutline): readonly ComposedSection[] {
	const { composer, scope } = here;
	if (outline.optional && !wants(composer.facts, outline.optional)) return [];
	if (!outline.each) return [sectionOf(here, outline)];
	return lists[outline.each](scope).map(({ id, bound }) =>
		sectionOf({ ...here, scope: within(scope, bound), key: [...here.key, id] }, outline)
	);
}

function sectionOf(here: Here, outline: SectionOutline): ComposedSection {
	const { composer, scope, key } = here;
	const isWanted = holds(composer, outline.only, scope);
	const pieces = isWanted ? outline.clauses.flatMap((clause) => composeClause(here, clause)) : [];
	const text = outline.heading === undefined ? undefined : words(composer, outline.heading, scope);
	const section = {
		outlineId: outline.id,
		isNumbered: outline.numbered === true,
		...(outline.counted && { isCounted: outline.counted }),
		pieces
	};
	if (text === undefined) return section;
	const id = blockId(outline.id, key);
	return { ...section, heading: { kind: 'heading', id, answers: [], level: 2, text } };
}
