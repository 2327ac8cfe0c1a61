import { Document, Packer } from 'docx';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { titleLook } from '../look/title.ts';
import { wordStyles } from '../look/word-styles.ts';
import { readPart, unpack } from './parts.ts';

/** A few looks and sizes of title are all there are; making their styles is a third of writing a short document. */
const known = new Map<string, Promise<string>>();

async function make(model: DocumentModel): Promise<string> {
	const document = new Document({ styles: wordStyles(model), sections: [] });
	return readPart(unpack(await Packer.toBuffer(document)), 'word/styles.xml');
}

/** The styles part of a document with this look, made by docx once. */
export function stylesPart(model: DocumentModel): Promise<string> {
	const key = `${model.look ?? ''} ${titleLook(model).size}`;
	const made = known.get(key) ?? make(model);
	known.set(key, made);
	return made;
}
