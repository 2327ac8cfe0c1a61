import type { WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import { attribute } from '#lib/server/docx/xml/clean.ts';
import { documentMaker, documentPropertyNames } from '#lib/text/document-styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Title, language and dates. The dates are those of the rendering, so that the same facts are the same file. */
export function coreXml({ head, language }: WorkbookModel): string {
	const day = `${head.isoDate.slice(0, 10)}T00:00:00Z`;
	const maker = attribute(head.senders.join(', ')) || documentMaker;
	const title = head.draft ? `${head.title} (${head.draft.word})` : head.title;
	return (
		`${HEAD}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>${attribute(title)}</dc:title><dc:subject>${attribute(head.documentType)}</dc:subject>` +
		`<dc:creator>${maker}</dc:creator><cp:lastModifiedBy>${maker}</cp:lastModifiedBy>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
		`<dc:language>${language}</dc:language></cp:coreProperties>`
	);
}

/** Which agreement and version the file was made from, under the names that the Word files use. */
export function customXml({ agreementId, head }: WorkbookModel): string {
	const values = [
		[documentPropertyNames.agreement, agreementId],
		[documentPropertyNames.version, head.version]
	] as const;
	const properties = values.map(
		([name, value], index) =>
			`<property fmtid="${FORMAT}" pid="${index + 2}" name="${name}"><vt:lpwstr>${attribute(value)}</vt:lpwstr></property>`
	);
	return `${HEAD}<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">${properties.join('')}</Properties>`;
}
