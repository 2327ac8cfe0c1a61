import type { DocumentModel } from '#lib/domain/document/model.ts';
import { eachRun, eachTarget } from './walk.ts';

/** Word's own limit on the name of a bookmark. */
const LONGEST = 40;

export interface Links {
	/** The bookmark to link to, or nothing when the document holds no such place. */
	anchor(id: string): string | undefined;
	/** Puts the bookmark of `id` around some XML, the first time; a bookmark stands in one place. */
	mark(id: string, xml: string, wanted?: 'always' | 'ifReferred'): string;
	/** The text without links to places that printed nothing, such as an empty clause. */
	settle(xml: string): string;
}

/** FNV-1a: only to tell apart two ids that shorten to the same name. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(36);
}

function bookmarkName(id: string, taken: ReadonlySet<string>): string {
	const name = `k_${id.replace(/\W/g, '_')}`;
	if (name.length <= LONGEST && !taken.has(name.toLowerCase())) return name;
	for (let attempt = id; ; attempt += '+') {
		const tail = `_${fingerprint(attempt)}`;
		const shortened = name.slice(0, LONGEST - tail.length) + tail;
		if (!taken.has(shortened.toLowerCase())) return shortened;
	}
}

/** Bookmarks `k_<id>`: a clause keeps its name from draft to final, so links into the file stay true. */
export function createLinks(model: DocumentModel): Links {
	const names = new Map<string, string>();
	// Word tells bookmarks apart without regard to case.
	const taken = new Set<string>();
	eachTarget(model, (id) => {
		if (names.has(id)) return;
		const name = bookmarkName(id, taken);
		taken.add(name.toLowerCase());
		names.set(id, name);
	});
	const referred = new Set<string>();
	eachRun(model, ({ refersTo }) => refersTo !== undefined && referred.add(refersTo));

	const placed = new Set<string>();
	return {
		anchor: (id) => names.get(id),
		settle(xml) {
			const lost = [...referred].flatMap((id) => (placed.has(id) ? [] : (names.get(id) ?? [])));
			if (lost.length === 0) return xml;
			const links = new RegExp(
				`<w:hyperlink w:anchor="(?:${lost.join('|')})" [^>]*>(.*?)</w:hyperlink>`,
				'gs'
			);
			return xml.replace(links, '$1');
		},
		mark(id, xml, wanted = 'ifReferred') {
			const name = names.get(id);
			if (name === undefined || placed.has(id)) return xml;
			if (wanted === 'ifReferred' && !referred.has(id)) return xml;
			placed.add(id);
			const number = placed.size;
			return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${xml}<w:bookmarkEnd w:id="${number}"/>`;
		}
	};
}
