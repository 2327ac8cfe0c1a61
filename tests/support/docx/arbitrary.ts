import fc from 'fast-check';
import type {
	Block,
	CellParagraph,
	DocumentModel,
	Run,
	TableRow
} from '#lib/domain/document/model.ts';
import { numberChapters, signature } from './blocks.ts';
import { hallstahammar } from './hallstahammar.ts';

/** Anything a person or a clipboard can put in a field. */
const anyText = fc.oneof(
	fc.string({ maxLength: 60 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		' ',
		'\n\n\n',
		'<script>alert(1)</script>',
		'a\u0000b\uFFFEc',
		'\uD800',
		'👩‍👩‍👧',
		']]>',
		'&amp;',
		'punkt 8.5, 9 §'
	)
);

const ids = fc.constantFrom('a', 'b.c', 'undertakings.partyOne:ab12', 'x'.repeat(80), 'åäö', 'A');
const run: fc.Arbitrary<Run> = fc.record(
	{
		text: anyText,
		bold: fc.boolean(),
		refersTo: ids,
		gap: fc.constantFrom('missing' as const, 'later' as const)
	},
	{ requiredKeys: ['text'] }
);
const someRuns = fc.array(run, { maxLength: 3 });
const base = fc.record({ id: ids, answers: fc.constant<readonly string[]>([]) });

const cell: fc.Arbitrary<CellParagraph> = fc.record(
	{ runs: someRuns, tone: fc.constantFrom('plain' as const, 'muted' as const, 'point' as const) },
	{ requiredKeys: ['runs'] }
);

const tableBlock = fc.integer({ min: 1, max: 8 }).chain((width) => {
	const cells = fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: width });
	const row: fc.Arbitrary<TableRow> = fc.record({ id: ids, cells });
	return fc.record({
		kind: fc.constant('table' as const),
		lead: someRuns,
		caption: anyText,
		description: anyText,
		columns: fc.array(fc.record({ id: ids, heading: anyText }), {
			minLength: width,
			maxLength: width
		}),
		rows: fc.array(row, { maxLength: 7 })
	});
});

const items = fc.array(fc.record({ id: ids, runs: someRuns }), { maxLength: 4 });
const content = fc.oneof(
	fc.record({
		kind: fc.constant('paragraph' as const),
		runs: someRuns,
		tone: fc.constantFrom('plain' as const, 'open' as const, 'notice' as const)
	}),
	fc.record({ kind: fc.constant('list' as const), lead: someRuns, ordered: fc.boolean(), items }),
	fc.record({
		kind: fc.constant('heading' as const),
		level: fc.constant(2 as const),
		text: anyText
	}),
	fc.record({
		kind: fc.constant('definitions' as const),
		lead: someRuns,
		entries: fc.array(fc.record({ id: ids, term: anyText, meaning: someRuns }), { maxLength: 3 })
	}),
	tableBlock
);

const block: fc.Arbitrary<Block> = fc
	.tuple(base, content)
	.map(([common, rest]) => ({ ...common, ...rest }));
const blocks = fc.array(block, { maxLength: 5 });

/** Small documents of every kind of block, with anything typed into them. */
export const anyModel: fc.Arbitrary<DocumentModel> = fc
	.record({
		front: blocks,
		chapters: fc.array(fc.record({ id: ids, heading: anyText, newPage: fc.boolean(), blocks }), {
			maxLength: 3
		}),
		title: anyText,
		draft: fc.boolean(),
		landscape: fc.boolean(),
		hasContents: fc.boolean(),
		people: fc.integer({ min: 0, max: 4 })
	})
	.map(({ front, chapters, title, draft, landscape, hasContents, people }) => {
		const model = hallstahammar({ draft });
		const signing = {
			id: 'signing',
			heading: 'Underskrifter',
			newPage: true,
			blocks: [signature('s', title, people, !draft)]
		};
		return {
			...model,
			orientation: landscape ? ('landscape' as const) : ('portrait' as const),
			head: { ...model.head, title: `Titel ${title}`, shortTitle: title, senders: [title] },
			// A document's first heading is a chapter's.
			front: front.filter(({ kind }) => kind !== 'heading'),
			hasContents,
			chapters: numberChapters([...chapters, signing])
		};
	});
