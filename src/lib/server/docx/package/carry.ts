import { deflateSync, strToU8 } from 'fflate';
import { documentPropertyNames } from '#lib/text/document-styles.ts';
import { attribute, escapeXml } from '../xml/clean.ts';
import { changePart } from './parts.ts';
import type { Parts } from './parts.ts';

/** The namespace by which the data is found again, wherever in the package another program has put it. */
export const CARRIED_NAMESPACE = 'urn:overens:document:1';
const ITEM_ID = '{20230196-0000-4000-8000-0000000F0001}';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTY_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Word takes no more in one property than 255 characters. */
const PROPERTY_LENGTH = 250;
/** More than this in the properties makes Word slow to show them: then the data part is alone. */
const MOST_PROPERTIES = 600;

/**
 * Puts the data into the file: as a custom XML part, which Word keeps, and packed in custom properties. LibreOffice
 * drops the part at its second save, and at once on the way through .odt, but keeps the properties.
 */
export function carry(parts: Parts, data: string): void {
	parts.set(
		'customXml/item1.xml',
		`${XML}<document xmlns="${CARRIED_NAMESPACE}">${escapeXml(data)}</document>`
	);
	parts.set(
		'customXml/itemProps1.xml',
		`${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
			`<ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
	);
	parts.set(
		'customXml/_rels/item1.xml.rels',
		`${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`
	);
	changePart(parts, '[Content_Types].xml', (xml) =>
		xml.replace(
			'</Types>',
			'<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>'
		)
	);
	changePart(parts, 'word/_rels/document.xml.rels', (xml) =>
		xml.replace(
			'</Relationships>',
			`<Relationship Id="rIdData" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`
		)
	);
	changePart(parts, 'docProps/custom.xml', (xml) =>
		xml.replace('</Properties>', `${properties(xml, data)}</Properties>`)
	);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function properties(xml: string, data: string): string {
	const packed = Buffer.from(deflateSync(strToU8(data), { level: 9 })).toString('base64');
	const chunks = packed.match(new RegExp(`.{1,${PROPERTY_LENGTH}}`, 'g')) ?? [];
	if (chunks.length > MOST_PROPERTIES) return '';
	const first =
		1 + Math.max(1, ...[...xml.matchAll(/ pid="(\d+)"/g)].map(([, pid]) => Number(pid)));
	const last = `${chunks.length}`;
	return chunks
		.map((chunk, index) => {
			const number = `${index + 1}`.padStart(last.length, '0');
			const name = attribute(`${documentPropertyNames.data} ${number}/${last}`);
			return `<property fmtid="${PROPERTY_FORMAT}" pid="${first + index}" name="${name}"><vt:lpwstr>${chunk}</vt:lpwstr></property>`;
		})
		.join('');
}
