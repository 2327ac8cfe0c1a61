import { all, child, w } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import { repeated } from './rule.ts';
import type { Checks } from './rule.ts';

const BOOKMARK = /^[A-Za-z_]\w{0,39}$/;
const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'];

/** What must be named once, and what is named must exist. */
export const identityChecks = {
	bookmarkOnce: ({ each }) => [
		...repeated(each('w:bookmarkStart'), (mark) => w(mark, 'name')?.toLowerCase()),
		...repeated(each('w:bookmarkStart'), (mark) => w(mark, 'id'))
	],
	bookmarkName: ({ each }) =>
		each('w:bookmarkStart').flatMap((at) => {
			const found = w(at, 'name') ?? '';
			return BOOKMARK.test(found) ? [] : [{ at, found }];
		}),
	controlOnce: ({ each }) =>
		repeated(each('w:sdt'), (control) => w(child(child(control, 'w:sdtPr'), 'w:id'))),
	changeOnce: ({ each }) => repeated(CHANGES.flatMap(each), (change) => w(change, 'id')),
	drawingOnce: ({ document, furniture }) =>
		repeated(
			[document, ...furniture].flatMap((part) => all(part, 'wp:docPr')),
			(drawing) => drawing.attributes.get('id')
		),
	styleKnown: ({ each, styles }) => {
		const known = new Set(all(styles, 'w:style').map((style) => w(style, 'styleId')));
		return unknown(['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(each), known);
	},
	listKnown: ({ each, numbering }) =>
		unknown(
			each('w:numId'),
			new Set(['0', ...all(numbering, 'w:num').map((num) => w(num, 'numId'))])
		),
	linkLeads: ({ each }) => {
		const anchors = new Set(each('w:bookmarkStart').map((mark) => w(mark, 'name')));
		return each('w:hyperlink').flatMap((at) => {
			const found = w(at, 'anchor');
			return found === undefined || anchors.has(found) ? [] : [{ at, found }];
		});
	}
} satisfies Checks;

const unknown = (wanted: readonly XmlElement[], known: ReadonlySet<string | undefined>) =>
	wanted.flatMap((at) => {
		const found = w(at);
		return known.has(found) ? [] : [{ at, ...(found !== undefined && { found }) }];
	});
