/** Word files for tests: ours, and one that was never made here. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parseAgreementFile, type AgreementFile } from '#lib/domain/agreement/export.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeWordFile } from '#lib/server/docx/save-file.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';

export type FixtureName = 'hallstahammar' | 'vasteras' | 'gislaved' | 'gotene';

export function fixture(name: FixtureName): AgreementFile {
	const path = new URL(`../agreements/${name}.json`, import.meta.url);
	const parsed = parseAgreementFile(readFileSync(path, 'utf8'));
	if (!parsed.ok) throw new Error(`${name} does not pass its schema`);
	return parsed.file;
}

export function factsOf(
	{ id, content, postponed, status }: AgreementFile,
	more: Partial<DocumentFacts> = {}
): DocumentFacts {
	const facts = { agreementId: id, content, postponed, status };
	return { ...facts, version: '1', today: '2026-11-22', edition: 'draft', ...more };
}

export async function saveFile(
	file: AgreementFile,
	kind: 'agreement' | 'actionPlan' = 'agreement',
	more: Partial<DocumentFacts> = {}
): Promise<Uint8Array> {
	const facts = factsOf(file, more);
	const model = kind === 'agreement' ? agreementDocument(facts) : actionPlanDocument(facts);
	return writeWordFile(model, facts);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document with this body and these styles, as small as Word takes it. */
export function foreignFile(
	body: string,
	styles = '',
	more: Record<string, string> = {}
): Uint8Array {
	const parts = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
		'_rels/.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/_rels/document.xml.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
		'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
		...more
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
	);
}

export const paragraph = (text: string, style = '', run = ''): string =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const headingStyle = (id: string, level: number): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${level}"/></w:style>`;
