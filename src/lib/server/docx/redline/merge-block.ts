import type { Aligned, BlockChange, TextChange } from '#lib/domain/compare/comparison.ts';
import type { Block, Runs } from '#lib/domain/document/model.ts';
import { isBlank } from '../body/inline.ts';
import type { Tracked } from '../body/tracked.ts';
import { mergeRow, mergeText, movedText, oldRuns } from './merge-text.ts';
import { fresh, gone, oldId, type TrackedBlock } from './one-version.ts';

/** Gives what moved the same name where it stood and where it stands. */
export type NameMove = (moved: object) => string;

interface Numbered {
	readonly number?: string;
}

/** The old number, where both versions have one and they differ. */
export function renumbered(old: Numbered, now: Numbered): Tracked {
	return old.number !== undefined && old.number !== now.number ? { oldNumber: old.number } : {};
}

const depth = ({ number }: Numbered) =>
	number === undefined ? 0 : number.split('.').length > 2 ? 3 : 2;

/** Word can show another style only as another paragraph. */
function looksAlike(old: Block, now: Block): boolean {
	if (depth(old) !== depth(now)) return false;
	if (old.kind === 'paragraph' && now.kind === 'paragraph')
		return (old.tone ?? 'plain') === (now.tone ?? 'plain');
	if (old.kind === 'heading' && now.kind === 'heading') return old.level === now.level;
	if (old.kind === 'table' && now.kind === 'table')
		return isBlank([{ text: old.caption }]) === isBlank([{ text: now.caption }]);
	return true;
}

/** One thing of a list inside a block. */
function mergeItem<T extends { readonly id: string }, C>(
	item: Aligned<T, C>,
	nameMove: NameMove,
	both: (now: T, change: C) => T,
	asOld: (old: T) => T
): T & Tracked {
	switch (item.kind) {
		case 'kept':
			return both(item.new, item.change);
		case 'added':
			return { ...item.new, change: item.kind };
		case 'movedTo':
			return { ...item.new, change: item.kind, moveName: nameMove(item.new) };
		case 'removed':
			return { ...asOld(item.old), id: oldId(item.old.id), change: item.kind };
		case 'movedFrom': {
			const moveName = nameMove(item.new);
			return { ...asOld(item.old), id: oldId(item.old.id), change: item.kind, moveName };
		}
	}
}

/** A block of both versions in one; nothing when the one can only stand for the other. */
function mergeInside(
	old: Block,
	now: Block,
	change: BlockChange,
	name: NameMove
): Block | undefined {
	if (!looksAlike(old, now)) return undefined;
	if (change.kind === 'paragraph' && now.kind === 'paragraph')
		return { ...now, runs: mergeText(change.text) };
	if (change.kind === 'heading' && now.kind === 'heading')
		return { ...now, ...{ words: mergeText(change.text) } };
	if (change.kind === 'list' && now.kind === 'list') {
		const items = change.items.map((item) =>
			mergeItem(
				item,
				name,
				(fresh, text) => ({ ...fresh, runs: mergeText(text) }),
				(gone) => ({ ...gone, runs: oldRuns(gone.runs) })
			)
		);
		return { ...now, lead: mergeText(change.lead), items };
	}
	if (change.kind === 'table' && now.kind === 'table') {
		const rows = change.rows.map((row) =>
			mergeItem(row, name, mergeRow, (gone) => ({
				...gone,
				cells: gone.cells.map((cell) =>
					cell.map((paragraph) => ({ ...paragraph, runs: oldRuns(paragraph.runs) }))
				)
			}))
		);
		const note = mergeText(change.note);
		const { lead, caption } = change;
		const words = { words: mergeText(caption) };
		return { ...now, ...words, lead: mergeText(lead), rows, ...(note.length > 0 && { note }) };
	}
	if (change.kind === 'definitions' && now.kind === 'definitions') {
		const same = change.entries.every(
			(entry) => entry.kind !== 'kept' || !entry.change.term.isChanged
		);
		if (!same) return undefined;
		const entries = change.entries.map((entry) =>
			mergeItem(
				entry,
				name,
				(fresh, { meaning }) => ({ ...fresh, meaning: mergeText(meaning) }),
				(gone) => ({ ...gone, meaning: oldRuns(gone.meaning) })
			)
		);
		return { ...now, lead: mergeText(change.lead), entries };
	}
	if (change.kind === 'forumPicture' && !change.isRedrawn)
		return { ...now, ...{ words: mergeText(change.caption) } };
	return undefined;
}

/** One of the two places of a block that has moved, with what changed on the way where it is one paragraph. */
function moved(block: TrackedBlock, change: BlockChange): TrackedBlock {
	const words = (text: TextChange): Runs =>
		block.change ? movedText(text, block.change) : mergeText(text);
	if (block.kind === 'paragraph' && change.kind === 'paragraph')
		return { ...block, runs: words(change.text) };
	if (block.kind === 'heading' && change.kind === 'heading')
		return { ...block, words: words(change.text) };
	return block;
}

/** What stands in a marked-up document for a block of one or both versions. */
export function mergeBlock(
	each: Aligned<Block, BlockChange>,
	name: NameMove
): readonly TrackedBlock[] {
	switch (each.kind) {
		case 'removed':
			return [gone(each.old)];
		case 'added':
			return [fresh(each.new)];
		case 'movedFrom':
			return [moved(gone(each.old, each.kind, name(each.new)), each.change)];
		case 'movedTo':
			return [moved(fresh(each.new, each.kind, name(each.new)), each.change)];
		case 'kept': {
			const inside = mergeInside(each.old, each.new, each.change, name);
			if (!inside) return [gone(each.old), fresh(each.new)];
			return [{ ...inside, ...renumbered(each.old, each.new) }];
		}
	}
}
