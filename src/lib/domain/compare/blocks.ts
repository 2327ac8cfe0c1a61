import type {
	Block,
	DefinitionsBlock,
	ListBlock,
	SignatureBlock,
	TableBlock
} from '#lib/domain/document/model.ts';
import { alignPairs, pairIds, type Pair } from './align.ts';
import type { BlockChange, ListItem } from './comparison.ts';
import { pairTexts } from './pair-texts.ts';
import { compareRows, isSame } from './rows.ts';
import { textOf } from './runs.ts';
import { compareTexts, compareWords } from './words.ts';

const replaced: BlockChange = { kind: 'replaced', isChanged: true };

/** Items of an answer that is a list of short texts are known by their place alone, which says nothing of who they are. */
const byPlace = (items: readonly ListItem[]) => items.every(({ id }) => /^\d+$/.test(id));

function pairItems(old: readonly ListItem[], fresh: readonly ListItem[]): readonly Pair[] {
	if (!byPlace(old) || !byPlace(fresh)) return pairIds(old, fresh);
	return pairTexts(
		old.map(({ runs }) => textOf(runs)),
		fresh.map(({ runs }) => textOf(runs))
	);
}

function compareLists(old: ListBlock, fresh: ListBlock): BlockChange {
	if (old.ordered !== fresh.ordered) return replaced;
	const lead = compareTexts(old.lead, fresh.lead);
	const items = alignPairs(old.items, fresh.items, pairItems(old.items, fresh.items), (was, is) =>
		compareTexts(was.runs, is.runs)
	);
	return { kind: 'list', isChanged: lead.isChanged || !isSame(items), lead, items };
}

const headings = ({ columns }: TableBlock) => JSON.stringify(columns.map(({ heading }) => heading));

function compareTables(old: TableBlock, fresh: TableBlock): BlockChange {
	if (headings(old) !== headings(fresh)) return replaced;
	const lead = compareTexts(old.lead, fresh.lead);
	const caption = compareWords(old.caption, fresh.caption);
	const note = compareTexts(old.note ?? [], fresh.note ?? []);
	const rows = alignPairs(old.rows, fresh.rows, pairIds(old.rows, fresh.rows), compareRows);
	const isChanged = [lead, caption, note].some((text) => text.isChanged) || !isSame(rows);
	return { kind: 'table', isChanged, lead, caption, rows, note };
}

function compareDefinitions(old: DefinitionsBlock, fresh: DefinitionsBlock): BlockChange {
	const lead = compareTexts(old.lead, fresh.lead);
	const entries = alignPairs(
		old.entries,
		fresh.entries,
		pairIds(old.entries, fresh.entries),
		(was, is) => {
			const term = compareWords(was.term, is.term);
			const meaning = compareTexts(was.meaning, is.meaning);
			return { term, meaning, isChanged: term.isChanged || meaning.isChanged };
		}
	);
	return { kind: 'definitions', isChanged: lead.isChanged || !isSame(entries), lead, entries };
}

function compareSignatures(old: SignatureBlock, fresh: SignatureBlock): BlockChange {
	if (old.open !== fresh.open) return replaced;
	const party = compareWords(old.party, fresh.party);
	const basis = compareTexts(old.basis ?? [], fresh.basis ?? []);
	const people = alignPairs(
		old.people,
		fresh.people,
		pairIds(old.people, fresh.people),
		(was, is) => ({
			isChanged: was.name !== is.name || was.title !== is.title
		})
	);
	const isChanged = party.isChanged || basis.isChanged || !isSame(people);
	return { kind: 'signature', isChanged, party, basis, people };
}

/** Two versions of one block. */
export function compareBlocks(old: Block, fresh: Block): BlockChange {
	if (old.kind === 'paragraph' && fresh.kind === 'paragraph') {
		const text = compareTexts(old.runs, fresh.runs);
		return { kind: 'paragraph', isChanged: text.isChanged, text };
	}
	if (old.kind === 'heading' && fresh.kind === 'heading') {
		const text = compareWords(old.text, fresh.text);
		return { kind: 'heading', isChanged: text.isChanged, text };
	}
	if (old.kind === 'list' && fresh.kind === 'list') return compareLists(old, fresh);
	if (old.kind === 'table' && fresh.kind === 'table') return compareTables(old, fresh);
	if (old.kind === 'definitions' && fresh.kind === 'definitions')
		return compareDefinitions(old, fresh);
	if (old.kind === 'signature' && fresh.kind === 'signature') return compareSignatures(old, fresh);
	if (old.kind === 'forumPicture' && fresh.kind === 'forumPicture') {
		const caption = compareWords(old.caption, fresh.caption);
		const isRedrawn = JSON.stringify(old.picture) !== JSON.stringify(fresh.picture);
		return { kind: 'forumPicture', isChanged: caption.isChanged || isRedrawn, caption, isRedrawn };
	}
	return replaced;
}
