import { attribute } from '../xml/clean.ts';
import type { Piece } from '../body/sheet.ts';
import type { Placed } from './media.ts';

/** Twips: 15 mm high, and none so wide that three do not stand beside each other. */
const HEIGHT = 850;
const WIDEST = 2800;
/** EMU to a twip. */
const EMU = 635;
const AFTER = 240;
/** Above every id that docx gives its own drawings. */
const FIRST_ID = 90_001;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

function sizeOf({ width, height }: Placed): { readonly wide: number; readonly high: number } {
	const scale = Math.min(HEIGHT / height, WIDEST / width);
	return { wide: Math.round(width * scale), high: Math.round(height * scale) };
}

function drawing(logotype: Placed, index: number): string {
	const { wide, high } = sizeOf(logotype);
	const extent = `cx="${wide * EMU}" cy="${high * EMU}"`;
	const id = FIRST_ID + index;
	const name = `Logotyp ${index + 1}`;
	return (
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
		`<wp:docPr id="${id}" name="${name}" descr="${attribute(logotype.alt)}"/>` +
		`<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
		`<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
		`<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="${logotype.relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
		'</wp:inline></w:drawing></w:r>'
	);
}

/** The parties' logotypes side by side, first on the first page; nothing without any. */
export function logotypePiece(placed: readonly Placed[]): readonly Piece[] {
	if (placed.length === 0) return [];
	const pictures = placed.map(drawing).join('<w:r><w:tab/><w:tab/></w:r>');
	const spacing = `<w:spacing w:after="${AFTER}" w:line="240" w:lineRule="auto"/>`;
	const xml = `<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/>${spacing}</w:pPr>${pictures}</w:p>`;
	const height = () => Math.max(...placed.map((logotype) => sizeOf(logotype).high));
	return [{ xml, height, after: AFTER, keepNext: true }];
}
