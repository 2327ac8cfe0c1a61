import { all, child, elements, w } from '../xml-tree.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { Rule } from './open.ts';

/** What somebody who cannot see the page, or prints it in black and white, needs; and our own house rules. */

const SMALLEST = 16;
const CLOSING_LINE = 'LastLine';

const styleOf = (paragraph: XmlElement) => w(child(child(paragraph, 'w:pPr'), 'w:pStyle'));
const isEmpty = (paragraph: XmlElement) =>
	['w:t', 'w:delText', 'w:drawing', 'w:pict', 'w:instrText', 'w:numPr'].every(
		(name) => all(paragraph, name).length === 0
	);

const about: Rule = ({ core, styles, settings }) => {
	const defaults = child(child(styles, 'w:docDefaults'), 'w:rPrDefault');
	return [
		...(/<dc:title>[^<]+/.test(core) ? [] : ['no title']),
		...(/<dc:creator>(?!Un-named)[^<]+/.test(core) ? [] : ['no creator']),
		...(core.includes('<dc:language>sv-SE<') ? [] : ['no language property']),
		...(defaults && all(defaults, 'w:lang').some((lang) => w(lang) === 'sv-SE')
			? []
			: ['text is not in sv-SE']),
		...(settings.includes('<w:themeFontLang w:val="sv-SE"') ? [] : ['theme is not in sv-SE']),
		...(/w:name="compatibilityMode"/.test(settings) &&
		/<w:compatSetting [^>]*w:val="15"/.test(settings)
			? []
			: ['compatibility mode is not 15'])
	];
};

const headings: Rule = ({ document, styles }) => {
	const outline = [1, 2, 3].flatMap((level) => {
		const style = all(styles, 'w:style').find((each) => w(each, 'styleId') === `Heading${level}`);
		return style && all(style, 'w:outlineLvl').length > 0
			? []
			: [`Heading${level} has no outline level`];
	});
	let last = 0;
	const jumps = all(document, 'w:p').flatMap((paragraph) => {
		const level = Number(/^Heading(\d)$/.exec(styleOf(paragraph) ?? '')?.[1] ?? 0);
		if (level === 0) return [];
		const jump = level > last + 1 ? [`heading ${level} after ${last}`] : [];
		last = level;
		return jump;
	});
	return [...outline, ...jumps];
};

function lintTable(table: XmlElement): readonly string[] {
	const properties = child(table, 'w:tblPr');
	const rows = elements(table).filter(({ name }) => name === 'w:tr');
	const data = child(properties, 'w:tblStyle') !== undefined;
	const named = (name: string) => (w(child(properties, name))?.trim() ?? '') !== '';
	const cells = all(table, 'w:tc');
	return [
		...(named('w:tblCaption') && named('w:tblDescription')
			? []
			: ['table without title and description']),
		...(data && rows[0] && all(rows[0], 'w:tblHeader').length === 0
			? ['table without a header row']
			: []),
		...(all(table, 'w:gridSpan').length + all(table, 'w:vMerge').length > 0
			? ['merged cells']
			: []),
		...(all(table, 'w:tbl').length > 0 ? ['table in a table'] : []),
		...(data && cells.some((cell) => all(cell, 'w:p').some(isEmpty)) ? ['empty cell'] : []),
		...(w(child(properties, 'w:tblLayout'), 'type') === 'fixed'
			? []
			: ['table without fixed columns'])
	];
}

const tables: Rule = ({ document }) => all(document, 'w:tbl').flatMap(lintTable);

const pictures: Rule = ({ document }) =>
	all(document, 'wp:docPr').flatMap((picture) =>
		(picture.attributes.get('descr') ?? '').trim() ? [] : ['picture without alternative text']
	);

const links: Rule = ({ document }) =>
	all(document, 'w:hyperlink').flatMap((link) => {
		const text = all(link, 'w:t')
			.flatMap(({ children }) => children)
			.join('')
			.trim();
		return text === '' || /^(?:https?:|här$|klicka här$)/i.test(text) ? [`link text: ${text}`] : [];
	});

const emptyParagraphs: Rule = ({ document }) => {
	const body = elements(document)[0];
	const loose = body ? elements(body).filter(({ name }) => name === 'w:p') : [];
	return loose
		.filter((paragraph) => isEmpty(paragraph) && styleOf(paragraph) !== CLOSING_LINE)
		.map(() => 'empty paragraph as space');
};

const type: Rule = ({ styles }) =>
	all(styles, 'w:style').flatMap((style) => {
		const size = Number(w(all(style, 'w:sz')[0]) ?? SMALLEST);
		const id = w(style, 'styleId');
		const lines = all(style, 'w:spacing').filter(
			(spacing) => w(spacing, 'line') !== undefined && w(spacing, 'lineRule') === undefined
		);
		return [
			...(size < SMALLEST && id !== CLOSING_LINE ? [`${id} is smaller than 8 points`] : []),
			...lines.map(() => `${id}: line height without a rule is fixed in LibreOffice`)
		];
	});

const paper: Rule = ({ document }) =>
	all(document, 'w:pgSz').flatMap((size) => {
		const sides = [Number(w(size, 'w')), Number(w(size, 'h'))].sort((a, b) => a - b);
		return sides[0] === 11906 && sides[1] === 16838 ? [] : ['paper is not A4'];
	});

export const accessRules: readonly Rule[] = [
	about,
	headings,
	tables,
	pictures,
	links,
	emptyParagraphs,
	type,
	paper
];
