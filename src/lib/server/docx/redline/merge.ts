import type {
	Aligned,
	BlockChange,
	ChapterChange,
	Comparison
} from '#lib/domain/compare/comparison.ts';
import type { Block, Chapter, DocumentHead, DocumentModel } from '#lib/domain/document/model.ts';
import type { Tracked } from '../body/tracked.ts';
import { mergeBlock, renumbered, type NameMove } from './merge-block.ts';
import { mergeText } from './merge-text.ts';
import { fresh, gone, oldId } from './one-version.ts';

/** What is kept inside a chapter that has moved has moved with it. */
function movedAlong(
	each: Aligned<Block, BlockChange>,
	kind: 'movedFrom' | 'movedTo'
): readonly Aligned<Block, BlockChange>[] {
	if (each.kind === 'kept') return [{ ...each, kind }];
	const isOld = each.kind === 'removed' || each.kind === 'movedFrom';
	return isOld === (kind === 'movedFrom') ? [each] : [];
}

function oneVersion(chapter: Chapter, change: 'removed' | 'added'): Chapter & Tracked {
	const isOld = change === 'removed';
	return {
		...chapter,
		...(isOld && { id: oldId(chapter.id) }),
		change,
		blocks: chapter.blocks.map((block) => (isOld ? gone(block) : fresh(block)))
	};
}

function mergeChapter(
	each: Aligned<Chapter, ChapterChange>,
	name: NameMove
): readonly (Chapter & Tracked)[] {
	switch (each.kind) {
		case 'removed':
			return [oneVersion(each.old, each.kind)];
		case 'added':
			return [oneVersion(each.new, each.kind)];
		case 'movedFrom':
		case 'movedTo': {
			const { kind } = each;
			const chapter = kind === 'movedFrom' ? { ...each.old, id: oldId(each.old.id) } : each.new;
			const blocks = each.change.blocks
				.flatMap((block) => movedAlong(block, kind))
				.flatMap((block) => mergeBlock(block, name));
			return [{ ...chapter, change: kind, moveName: name(each.new), blocks }];
		}
		case 'kept': {
			const { old, new: now, change } = each;
			if ((old.number === undefined) !== (now.number === undefined))
				return [oneVersion(old, 'removed'), oneVersion(now, 'added')];
			const blocks = change.blocks.flatMap((block) => mergeBlock(block, name));
			const words = mergeText(change.heading);
			return [{ ...now, words, ...renumbered(old, now), blocks }];
		}
	}
}

function namesOfMoves(): NameMove {
	const names = new Map<object, string>();
	return (moved) => {
		const name = names.get(moved) ?? `move${names.size + 1}`;
		names.set(moved, name);
		return name;
	};
}

/**
 * Both versions in one model, whose parts say whose they are: the writers of the body print it as any other.
 * @param head of the marked-up document itself; the head of the compared one opens its text
 */
export function merge(comparison: Comparison, head: DocumentHead): DocumentModel {
	const { documentType, title, subtitle } = comparison.head;
	const opens = {
		documentType: mergeText(documentType),
		title: mergeText(title),
		subtitle: mergeText(subtitle)
	};
	const name = namesOfMoves();
	return {
		...comparison.new,
		head: { ...head, ...{ opens } },
		front: comparison.front.flatMap((block) => mergeBlock(block, name)),
		chapters: comparison.chapters.flatMap((chapter) => mergeChapter(chapter, name))
	};
}
