import type { DocumentModel } from '#lib/domain/document/model.ts';
import { numberingXml } from '../look/numbering.ts';
import { TABLE_STYLES_XML } from '../look/table-styles.ts';
import { placeDraftMark } from './draft-mark.ts';
import { changePart } from './parts.ts';
import type { Parts } from './parts.ts';

type Lists = Parameters<typeof numberingXml>[1];

const HEADER = /^word\/header\d+\.xml$/;
const LANGUAGE = 'sv-SE';

/** Language and Swedish separators; the order of elements is the schema's. */
function finishSettings(xml: string): string {
	return xml
		.replace('<w:displayBackgroundShape/>', '<w:zoom w:percent="100"/>')
		.replace(
			'</w:settings>',
			`<w:themeFontLang w:val="${LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
		);
}

/** The file's own dates are those of the rendering, so that the same text is the same file. */
function finishCore(xml: string, isoDate: string): string {
	const day = `${isoDate.slice(0, 10)}T00:00:00Z`;
	return xml
		.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
		.replace('</cp:coreProperties>', `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`);
}

/** What docx has no option for. `lists` are those that begin again. */
export function finish(parts: Parts, model: DocumentModel, lists: Lists): void {
	for (const name of parts.keys())
		if (HEADER.test(name)) changePart(parts, name, (xml) => placeDraftMark(xml, model));
	changePart(parts, 'word/settings.xml', finishSettings);
	changePart(parts, 'docProps/core.xml', (xml) => finishCore(xml, model.head.isoDate));
	changePart(parts, 'word/styles.xml', (xml) =>
		xml.replace('</w:styles>', `${TABLE_STYLES_XML}</w:styles>`)
	);
	parts.set('word/numbering.xml', numberingXml(model.orientation, lists));
}
