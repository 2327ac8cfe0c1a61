import type { DocumentModel, PartyLogotype } from '#lib/domain/document/model.ts';
import { checkPicture } from '../../pictures/check-picture.ts';
import { changePart } from '../package/parts.ts';
import type { Parts } from '../package/parts.ts';

/** A logotype that lies in the file. */
export interface Placed extends PartyLogotype {
	readonly relation: string;
}

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Those that are the pictures they say: a file from elsewhere may hold anything. */
function sound({ head }: DocumentModel): readonly PartyLogotype[] {
	return (head.logotypes ?? []).filter(({ data, type, width, height }) => {
		const checked = checkPicture(Buffer.from(data, 'base64'));
		return (
			checked.ok && checked.type === type && checked.width === width && checked.height === height
		);
	});
}

/** Puts the pictures into the package. `files` are their bytes by the name of the part. */
export function placeLogotypes(
	parts: Parts,
	model: DocumentModel
): { readonly placed: readonly Placed[]; readonly files: ReadonlyMap<string, Uint8Array> } {
	const logotypes = sound(model);
	const files = new Map<string, Uint8Array>();
	const placed = logotypes.map((logotype, i): Placed => {
		files.set(`word/media/logotype${i + 1}.${logotype.type}`, Buffer.from(logotype.data, 'base64'));
		return { ...logotype, relation: `rIdLogotype${i + 1}` };
	});
	if (placed.length === 0) return { placed, files };
	const relations = placed.map(
		({ relation, type }, i) =>
			`<Relationship Id="${relation}" Type="${IMAGE}" Target="media/logotype${i + 1}.${type}"/>`
	);
	changePart(parts, RELATIONS, (xml) =>
		xml.replace('</Relationships>', `${relations.join('')}</Relationships>`)
	);
	changePart(parts, TYPES, (xml) =>
		[...new Set(placed.map(({ type }) => type))]
			.filter((type) => !new RegExp(`<Default [^>]*Extension="${type}"`).test(xml))
			.reduce(
				(types, type) =>
					types.replace(
						/<Default /,
						`<Default ContentType="image/${type}" Extension="${type}"/><Default `
					),
				xml
			)
	);
	return { placed, files };
}
