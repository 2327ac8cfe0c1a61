import { all, elements, w } from '../xml-tree.ts';
import type { XmlElement } from '../xml-tree.ts';
import { duplicates } from './open.ts';
import type { Rule } from './open.ts';

/** What makes Word offer to repair a file, or ask something, and no schema validator sees. */

const missing = (
	wanted: readonly XmlElement[],
	known: readonly (string | undefined)[],
	what: string
) => {
	const names = new Set(known);
	return wanted
		.map((element) => w(element))
		.flatMap((name) => (names.has(name) || name === '0' ? [] : [`${what} ${name}`]));
};

const cells: Rule = ({ document }) => [
	...all(document, 'w:tc').flatMap((cell) =>
		elements(cell).at(-1)?.name === 'w:p' ? [] : ['cell does not end with a paragraph']
	),
	...all(document, 'w:tr').flatMap((row) =>
		elements(row).some(({ name }) => name === 'w:tc') ? [] : ['row without cells']
	),
	...all(document, 'w:tbl').flatMap((table) => {
		const columns = all(table, 'w:gridCol').length;
		const rows = elements(table).filter(({ name }) => name === 'w:tr');
		return rows.some(
			(row) => elements(row).filter(({ name }) => name === 'w:tc').length !== columns
		)
			? ['row with other columns than its table']
			: [];
	})
];

const afterTable: Rule = ({ document }) => {
	const body = elements(document)[0];
	const names = body ? elements(body).map(({ name }) => name) : [];
	return names.flatMap((name, i) =>
		name === 'w:tbl' && names[i + 1] !== 'w:p' && names[i + 1] !== 'w:sdt'
			? [`table before ${names[i + 1]}`]
			: []
	);
};

const identities: Rule = ({ document }) => {
	const marks = all(document, 'w:bookmarkStart');
	const named = marks.map((mark) => w(mark, 'name'));
	return [
		...duplicates(named.map((name) => name?.toLowerCase())).map(
			(name) => `bookmark twice: ${name}`
		),
		...duplicates(marks.map((mark) => w(mark, 'id'))).map((id) => `bookmark id twice: ${id}`),
		...named.flatMap((name = '') =>
			/^[A-Za-z_]\w{0,39}$/.test(name) ? [] : [`bookmark name: ${name}`]
		),
		...duplicates(all(document, 'w:sdt').flatMap((sdt) => all(sdt, 'w:id').map((id) => w(id)))).map(
			(id) => `content control id twice: ${id}`
		),
		...duplicates(
			[...all(document, 'w:ins'), ...all(document, 'w:del')].map((change) => w(change, 'id'))
		).map((id) => `revision id twice: ${id}`)
	];
};

const drawings: Rule = ({ parts }) => {
	const ids = [...parts].flatMap(([name, xml]) =>
		/^word\/(?:document|header|footer)/.test(name)
			? [...xml.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id)
			: []
	);
	return duplicates(ids).map((id) => `drawing id twice: ${id}`);
};

const references: Rule = ({ document, styles, numbering }) => {
	const known = all(styles, 'w:style').map((style) => w(style, 'styleId'));
	const lists = all(numbering, 'w:num').map((num) => w(num, 'numId'));
	const anchors = new Set(all(document, 'w:bookmarkStart').map((mark) => w(mark, 'name')));
	return [
		...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
			missing(all(document, name), known, 'unknown style')
		),
		...missing(all(document, 'w:numId'), lists, 'unknown list'),
		...all(document, 'w:hyperlink').flatMap((link) =>
			anchors.has(w(link, 'anchor')) ? [] : [`link to nowhere: ${w(link, 'anchor')}`]
		)
	];
};

const fields: Rule = ({ document, settings }) => {
	const kinds = all(document, 'w:fldChar').map((field) => w(field, 'fldCharType'));
	const count = (kind: string) => kinds.filter((each) => each === kind).length;
	const dirty = [...all(document, 'w:fldChar'), ...all(document, 'w:fldSimple')].some(
		(field) => w(field, 'dirty') !== undefined
	);
	return [
		...(count('begin') === count('end') && count('begin') === count('separate')
			? []
			: ['fields do not close']),
		...(dirty ? ['dirty field: Word asks'] : []),
		...(settings.includes('updateFields') ? ['updateFields: Word asks'] : [])
	];
};

/** What is written in a drawing goes with the drawing, unmarked. */
const ownText = (parent: XmlElement): readonly XmlElement[] =>
	elements(parent).flatMap((element) =>
		element.name === 'w:drawing' || element.name === 'mc:AlternateContent'
			? []
			: element.name === 'w:t'
				? [element]
				: ownText(element)
	);

const deletedText: Rule = ({ document }) =>
	all(document, 'w:del').flatMap((deleted) =>
		ownText(deleted).length > 0 ? ['w:t inside w:del'] : []
	);

const properties: Rule = ({ core, parts }) => [
	...['dc:title', 'dc:language', 'dc:creator', 'cp:keywords'].flatMap((name) =>
		core.split(`<${name}>`).length > 2 ? [`${name} twice`] : []
	),
	...[...parts.keys()]
		.filter((name) => /^customXml\/item\d+\.xml$/.test(name))
		.flatMap((name) =>
			parts.has(name.replace('customXml/', 'customXml/_rels/').concat('.rels'))
				? []
				: [`${name} without properties`]
		)
];

export const wordRules: readonly Rule[] = [
	cells,
	afterTable,
	identities,
	drawings,
	references,
	fields,
	deletedText,
	properties
];
