import type { WordParagraph, WordText } from '#lib/domain/import/word-text.ts';
import { documentPropertyNames } from '#lib/text/document-styles.ts';
import { UnreadableFile, type WordFault } from './limits.ts';
import { createBody } from './parts/body.ts';
import { findCarried } from './parts/carried.ts';
import { createProperties, packedData } from './parts/properties.ts';
import { createStyles, type StyleFacts } from './parts/styles.ts';
import { kindOf } from './kind.ts';
import { readXml, type Listener } from './xml.ts';
import { openPackage, type Package } from './zip/unpack.ts';

export type ReadWord =
	| { readonly ok: true; readonly text: WordText }
	| { readonly ok: false; readonly fault: WordFault };

/**
 * Reads a Word file from anywhere, written by any program. Bounded in memory and time by `LIMITS`, reaches nothing
 * outside the file, and never throws for what is in it.
 */
export async function readWord(file: Uint8Array): Promise<ReadWord> {
	try {
		return { ok: true, text: await read(file) };
	} catch (error) {
		if (error instanceof UnreadableFile) return { ok: false, fault: error.fault };
		throw error;
	}
}

async function read(file: Uint8Array): Promise<WordText> {
	const kind = kindOf(file);
	if (kind !== 'zip') throw new UnreadableFile(kind, 'by its first bytes');
	const zip = openPackage(file);
	if (zip.names.includes('mimetype')) throw new UnreadableFile('openDocument', 'has a mimetype');
	const main = zip.names.includes('word/document.xml')
		? 'word/document.xml'
		: zip.names.find((name) => /^word\/document\d*\.xml$/.test(name));
	if (main === undefined) throw new UnreadableFile('notWord', 'has no document');

	const styles = createStyles();
	await optional(zip, 'word/styles.xml', styles.listener);
	const paragraphs = await paragraphsIn(zip, main, styles.of, true);
	const properties = createProperties();
	await optional(zip, 'docprops/core.xml', properties.listener);
	await optional(zip, 'docprops/custom.xml', properties.listener);
	const { values } = properties;
	const text = async (name: string) =>
		(await paragraphsIn(zip, name, styles.of))
			.map((line) => line.text)
			.filter((line) => line.trim());
	const carried = (await findCarried(zip)) ?? packedData(values);
	const [title, created] = [values.get('title'), values.get('created')?.slice(0, 10)];
	const agreementId = values.get(documentPropertyNames.agreement);
	return {
		paragraphs,
		furniture: await furnitureIn(zip, styles.of),
		footnotes: await text('word/footnotes.xml'),
		comments: await text('word/comments.xml'),
		...(title !== undefined && { title }),
		...(created !== undefined && { created }),
		...(agreementId !== undefined && { agreementId }),
		...(carried !== undefined && { carried })
	};
}

type StyleOf = (id: string | undefined) => StyleFacts;

async function paragraphsIn(
	zip: Package,
	name: string,
	styleOf: StyleOf,
	required = false
): Promise<readonly WordParagraph[]> {
	const body = createBody(styleOf);
	if (!required) {
		await optional(zip, name, body.listener);
		return body.paragraphs;
	}
	const chunks = zip.chunks(name);
	if (!chunks) throw new UnreadableFile('notWord', `has no ${name}`);
	await readXml(chunks, body.listener);
	return body.paragraphs;
}

/** Parts that the text can be read without: one that is missing or damaged is read as far as it goes. */
async function optional(zip: Package, name: string, listener: Listener): Promise<void> {
	const chunks = zip.chunks(name);
	if (!chunks) return;
	try {
		await readXml(chunks, listener);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
	}
}

const FURNITURE = /^word\/(?:header|footer)\d*\.xml$/;
/** Three kinds a section, and few documents have more than some sections. */
const MOST_FURNITURE = 60;

async function furnitureIn(zip: Package, styleOf: StyleOf): Promise<readonly string[]> {
	const pieces = new Set<string>();
	for (const name of zip.names.filter((part) => FURNITURE.test(part)).slice(0, MOST_FURNITURE))
		for (const { text } of await paragraphsIn(zip, name, styleOf))
			for (const piece of text.split('\t')) pieces.add(piece.trim());
	pieces.delete('');
	return [...pieces];
}
