import { changePart } from './parts.ts';
import type { Parts } from './parts.ts';

const RELATIONS = /^word\/_rels\/(.+)\.rels$/;
const DRAWN = /^word\/(?:document|header\d+|footer\d+)\.xml$/;
const DRAWING_ID =
	/(<(?:wp:docPr|wps:cNvPr|wpg:cNvPr) [^>]*?\bid="|<v:shape id="PowerPlusWaterMarkObject)[^"]+/g;
/** docx names unnamed shapes `Rectangle 7`. */
const SHAPE_NAME = /(<wps:cNvPr id="(\d+)" name="\D*)\d+"/g;

/** docx draws relationship ids at random: gives them numbers in their own order. */
function renameRelations(parts: Parts, relations: string, part: string): void {
	const names = new Map<string, string>();
	changePart(parts, relations, (xml) =>
		xml.replace(/ Id="([^"]+)"/g, (_, id: string) => {
			const name = names.get(id) ?? `rId${names.size + 1}`;
			names.set(id, name);
			return ` Id="${name}"`;
		})
	);
	changePart(parts, part, (xml) =>
		xml.replace(/( r:(?:id|embed|link|pict)=")([^"]+)"/g, (whole, before: string, id: string) =>
			names.has(id) ? `${before}${names.get(id)}"` : whole
		)
	);
}

/** docx counts the ids of drawings as long as it lives, or draws them at random: counts them anew. */
function renumberDrawings(parts: Parts): void {
	let count = 0;
	const drawn = [...parts.keys()].filter((part) => DRAWN.test(part)).sort();
	for (const name of drawn)
		changePart(parts, name, (xml) =>
			xml
				.replace(DRAWING_ID, (_, before: string) => {
					count += 1;
					return before + count;
				})
				.replace(SHAPE_NAME, '$1$2"')
		);
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
