import { elements, w, type XmlElement } from '../xml/tree.ts';
import { faultyAt, unless } from './rule.ts';
import type { Checks, Fault } from './rule.ts';

const ONCE = ['dc:title', 'dc:language', 'dc:creator', 'dc:subject', 'cp:keywords'];
const DATA_PART = /^customXml\/item\d+\.xml$/;

/** What is written in a drawing goes with the drawing, unmarked. */
const ownText = (parent: XmlElement): readonly XmlElement[] =>
	elements(parent).flatMap((element) =>
		element.name === 'w:drawing' || element.name === 'mc:AlternateContent'
			? []
			: element.name === 'w:t'
				? [element]
				: ownText(element)
	);

/** What makes Word ask something, or offer to repair the file. */
export const openingChecks = {
	fieldsClosed: ({ each }) => {
		const kinds = each('w:fldChar').map((field) => w(field, 'fldCharType'));
		const count = (kind: string) => kinds.filter((each) => each === kind).length;
		const [begin, separate, end] = [count('begin'), count('separate'), count('end')];
		return unless(begin === end && begin === separate);
	},
	fieldsClean: ({ each }) =>
		faultyAt(
			[...each('w:fldChar'), ...each('w:fldSimple')],
			(field) => w(field, 'dirty') !== undefined
		),
	noUpdate: ({ settings }) => unless(!settings.includes('updateFields')),
	deletedText: ({ each }) => faultyAt(each('w:del'), (deleted) => ownText(deleted).length > 0),
	propertyOnce: ({ core }) =>
		ONCE.flatMap((found): readonly Fault[] =>
			core.split(`<${found}>`).length > 2 ? [{ found }] : []
		),
	dataPart: ({ parts }) =>
		[...parts.keys()]
			.filter((name) => DATA_PART.test(name))
			.flatMap((found) =>
				parts.has(found.replace('customXml/', 'customXml/_rels/').concat('.rels'))
					? []
					: [{ found }]
			),
	wordVersion: ({ settings }) =>
		unless(
			/<w:compatSetting [^>]*w:name="compatibilityMode"[^>]*w:val="15"|<w:compatSetting [^>]*w:val="15"[^>]*w:name="compatibilityMode"/.test(
				settings
			)
		)
} satisfies Checks;
