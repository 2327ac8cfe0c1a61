import { readPart, writePart } from './parts.ts';
import type { Parts } from './parts.ts';

const RELATIONS = /^word\/_rels\/(.+)\.rels$/;

/** docx draws relationship ids at random: gives them numbers in their own order. */
function renameRelations(parts: Parts, relations: string, part: string): void {
	const names = new Map<string, string>();
	const renamed = readPart(parts, relations).replace(/ Id="([^"]+)"/g, (_, id: string) => {
		const name = names.get(id) ?? `rId${names.size + 1}`;
		names.set(id, name);
		return ` Id="${name}"`;
	});
	writePart(parts, relations, renamed);
	const used = readPart(parts, part).replace(
		/( r:(?:id|embed|link|pict)=")([^"]+)"/g,
		(whole, before: string, id: string) => (names.has(id) ? `${before}${names.get(id)}"` : whole)
	);
	writePart(parts, part, used);
}

/** docx counts drawings for as long as the process lives: counts them anew, through the whole file. */
function renumberDrawings(parts: Parts): void {
	let count = 0;
	const texts = [...parts.keys()]
		.filter((name) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name))
		.sort();
	for (const name of texts) {
		const text = readPart(parts, name);
		const numbered = text.replace(
			/(<(?:wp:docPr|wps:cNvPr|wpg:cNvPr) [^>]*?\bid=")\d+/g,
			(_, before: string) => {
				count += 1;
				return before + count;
			}
		);
		writePart(parts, name, numbered);
	}
}

/** Removes what docx makes different from call to call. */
export function renumber(parts: Parts): void {
	for (const relations of [...parts.keys()]) {
		const part = RELATIONS.exec(relations)?.[1];
		if (part !== undefined && parts.has(`word/${part}`))
			renameRelations(parts, relations, `word/${part}`);
	}
	renumberDrawings(parts);
}
