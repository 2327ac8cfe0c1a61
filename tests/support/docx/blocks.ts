import type {
	Block,
	CellParagraph,
	Chapter,
	DocumentLabels,
	ParagraphBlock,
	Run,
	Runs,
	SignatureBlock,
	TableBlock
} from '#lib/domain/document/model.ts';

/** Short hands for writing a document model by hand. */
export const labels: DocumentLabels = {
	page: 'Sida',
	of: 'av',
	contents: 'Innehåll',
	table: 'Tabell',
	figure: 'Figur',
	textCheck: 'Textkontroll',
	signatureTableHeadings: ['Part', 'Namn', 'Funktion']
};

type Text = string | Runs;
const runs = (text: Text): Runs => (typeof text === 'string' ? [{ text }] : text);
export const bold = (text: string): Run => ({ text, bold: true });
export const link = (text: string, refersTo: string): Run => ({ text, refersTo });

export const paragraph = (id: string, text: Text, tone?: ParagraphBlock['tone']): Block => ({
	kind: 'paragraph',
	id,
	answers: [],
	runs: runs(text),
	...(tone && { tone })
});

export const heading = (id: string, text: string, level: 2 | 3 = 2): Block => ({
	kind: 'heading',
	id,
	answers: [],
	level,
	text
});

export const list = (id: string, lead: Text, items: readonly Text[], ordered = false): Block => ({
	kind: 'list',
	id,
	answers: [],
	lead: runs(lead),
	ordered,
	items: items.map((item, i) => ({ id: `${id}.${i}`, runs: runs(item) }))
});

type Cell = string | readonly (string | CellParagraph)[];
const cell = (content: Cell): readonly CellParagraph[] =>
	(typeof content === 'string' ? [content] : content).map((part) =>
		typeof part === 'string' ? { runs: runs(part) } : part
	);

export const table = (
	id: string,
	caption: string,
	headings: readonly string[],
	rows: readonly (readonly Cell[])[],
	more: { readonly lead?: Text; readonly note?: Text } = {}
): TableBlock => ({
	kind: 'table',
	id,
	answers: [],
	lead: runs(more.lead ?? ''),
	caption,
	description: `Tabell med kolumnerna ${headings.join(', ').toLowerCase()}.`,
	columns: headings.map((text, i) => ({ id: `c${i}`, heading: text })),
	rows: rows.map((cells, i) => ({ id: `${id}.row${i}`, cells: cells.map(cell) })),
	...(more.note !== undefined && { note: runs(more.note) })
});

const takesNumber = (block: Block) =>
	block.kind !== 'heading' && block.kind !== 'signature' && block.kind !== 'forumPicture';

/** Numbers chapters and their clauses as the outlines do: headings and signatures carry none. */
export function numberChapters(
	chapters: readonly Omit<Chapter, 'number'>[],
	unnumbered: readonly string[] = []
): readonly Chapter[] {
	let count = 0;
	return chapters.map((chapter) => {
		if (unnumbered.includes(chapter.id)) return chapter;
		const number = String(++count);
		let clause = 0;
		const blocks = chapter.blocks.map((block) =>
			takesNumber(block) ? { ...block, number: `${number}.${++clause}` } : block
		);
		return { ...chapter, number, blocks };
	});
}

const people: readonly (readonly [string, string])[] = [
	['Anna-Karin Sjöholm', 'Kommunstyrelsens ordförande'],
	['Per Ekdahl', 'Kommundirektör'],
	['Leyla Demir', 'Tf. chef för lokalpolisområdet'],
	['Mats Norén', 'Kommunpolis']
];

/** One party's signature block with its first `count` people. */
export const signature = (
	id: string,
	party: string,
	count: number,
	open: boolean
): SignatureBlock => ({
	kind: 'signature',
	id,
	answers: [],
	party,
	basis: [{ text: 'Enligt beslut av kommunstyrelsen den 8 december 2026, § 214' }],
	open,
	people: people.slice(0, count).map(([name, title], i) => ({
		id: `${id}.${i}`,
		name,
		title,
		lines: ['Ort och datum', 'Namnteckning']
	}))
});
