import { AlignmentType, BorderStyle, LineRuleType, ShadingType } from 'docx';
import type {
	IBaseParagraphStyleOptions,
	IBorderOptions,
	IParagraphStylePropertiesOptions,
	IStylesOptions
} from 'docx';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { documentStyleNames } from '#lib/text/document-styles.ts';
import { COLOUR } from './colours.ts';
import { LETTER_ONLY, stylesOf } from './document-styles.ts';
import { BASE, STYLES } from './styles.ts';
import type { Edge, StyleId, StyleLook } from './styles.ts';
import { titleLook } from './title.ts';

export const FONT = 'Arial';

/** These exist in every Word document; docx names them itself. */
const BUILT_IN: ReadonlySet<StyleId> = new Set([
	'Title',
	'Heading1',
	'Heading2',
	'Heading3',
	'Caption'
]);

const edge = ({ size, colour, space }: Edge): IBorderOptions => ({
	style: BorderStyle.SINGLE,
	size,
	color: colour,
	space
});

function borders({
	top,
	bottom,
	leftEdge,
	box
}: StyleLook): IParagraphStylePropertiesOptions['border'] {
	if (box) return { top: edge(box), bottom: edge(box), left: edge(box), right: edge(box) };
	return {
		...(top && { top: edge(top) }),
		...(bottom && { bottom: edge(bottom) }),
		...(leftEdge && { left: edge(leftEdge) })
	};
}

function paragraph(look: StyleLook): IParagraphStylePropertiesOptions {
	const { before = 0, after = 0, line, left, hanging, right, outline, fill } = look;
	const framed = look.top ?? look.bottom ?? look.leftEdge ?? look.box;
	return {
		// Without the rule LibreOffice takes `line` for a fixed height and clips what is taller.
		spacing: { before, after, line, lineRule: LineRuleType.AUTO },
		...((left ?? right) && { indent: { left, hanging, right } }),
		...(look.keepNext && { keepNext: true }),
		...(look.keepLines && { keepLines: true }),
		...(outline !== undefined && { outlineLevel: outline }),
		...(look.centred && { alignment: AlignmentType.CENTER }),
		...(framed && { border: borders(look) }),
		...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } })
	};
}

const style = (look: StyleLook): IBaseParagraphStyleOptions => ({
	run: {
		font: FONT,
		size: look.size,
		...(look.bold && { bold: true }),
		color: look.colour ?? COLOUR.ink
	},
	paragraph: paragraph(look)
});

/** All paragraph styles of the house for docx' styles part. Table styles have no API there: see table-styles. */
export function wordStyles(model: DocumentModel): IStylesOptions {
	const styles = stylesOf(model);
	const base = style(BASE);
	const own = (Object.keys(STYLES) as StyleId[]).filter(
		(id) => !BUILT_IN.has(id) && (styles !== STYLES || !LETTER_ONLY.has(id))
	);
	return {
		default: {
			document: {
				run: {
					...base.run,
					language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' }
				},
				paragraph: { ...base.paragraph }
			},
			title: style(titleLook(model)),
			heading1: style(styles.Heading1),
			heading2: style(styles.Heading2),
			heading3: style(styles.Heading3),
			caption: style(styles.Caption)
		},
		paragraphStyles: own.map((id) => ({
			id,
			name: documentStyleNames[id],
			basedOn: 'Normal',
			quickFormat: true,
			...style(styles[id])
		}))
	};
}
