import type { Block, Chapter, DocumentModel } from '#lib/domain/document/model.ts';
import { alignPairs, pairIds, type Elsewhere } from './align.ts';
import { compareBlocks } from './blocks.ts';
import type { Aligned, BlockChange, ChapterChange, Comparison } from './comparison.ts';
import { isSame } from './rows.ts';
import { compareWords } from './words.ts';

/** Blocks by id where the id stands once in the document: one that repeats says nothing of where it went. */
function uniqueBlocks({ front, chapters }: DocumentModel): ReadonlyMap<string, Place> {
	const found = new Map<string, Place | undefined>();
	const note = (blocks: readonly Block[], chapter?: string) => {
		for (const block of blocks)
			found.set(block.id, found.has(block.id) ? undefined : { block, chapter });
	};
	note(front);
	for (const { id, blocks } of chapters) note(blocks, id);
	return new Map([...found].flatMap(([id, place]) => (place ? [[id, place] as const] : [])));
}

interface Place {
	readonly block: Block;
	/** Nothing before the first chapter. */
	readonly chapter: string | undefined;
}

/** The same block in another chapter of the other version. Of a chapter that is gone, all is gone. */
function elsewhereIn(old: DocumentModel, fresh: DocumentModel): Elsewhere<Block> {
	const was = uniqueBlocks(old);
	const is = uniqueBlocks(fresh);
	const has = ({ chapters }: DocumentModel, chapter: string | undefined) =>
		chapter === undefined || chapters.some(({ id }) => id === chapter);
	const both = (id: string) =>
		was.has(id) && is.has(id) && has(fresh, was.get(id)?.chapter) && has(old, is.get(id)?.chapter);
	return {
		inNew: ({ id }) => (both(id) ? is.get(id)?.block : undefined),
		inOld: ({ id }) => (both(id) ? was.get(id)?.block : undefined)
	};
}

/** What differs between two versions of one document. Pure: the same two give the same comparison. */
export function compareDocuments(old: DocumentModel, fresh: DocumentModel): Comparison {
	const elsewhere = elsewhereIn(old, fresh);
	const blocks = (
		was: readonly Block[],
		is: readonly Block[]
	): readonly Aligned<Block, BlockChange>[] =>
		alignPairs(was, is, pairIds(was, is), compareBlocks, elsewhere);
	const compareChapters = (was: Chapter, is: Chapter): ChapterChange => {
		const heading = compareWords(was.heading, is.heading);
		const inside = blocks(was.blocks, is.blocks);
		return { isChanged: heading.isChanged || !isSame(inside), heading, blocks: inside };
	};
	const front = blocks(old.front, fresh.front);
	const chapters = alignPairs(
		old.chapters,
		fresh.chapters,
		pairIds(old.chapters, fresh.chapters),
		compareChapters
	);
	const head = {
		documentType: compareWords(old.head.documentType, fresh.head.documentType),
		title: compareWords(old.head.title, fresh.head.title),
		subtitle: compareWords(old.head.subtitle, fresh.head.subtitle)
	};
	const isChanged =
		Object.values(head).some((text) => text.isChanged) || !isSame(front) || !isSame(chapters);
	return { old, new: fresh, isChanged, head, front, chapters };
}
