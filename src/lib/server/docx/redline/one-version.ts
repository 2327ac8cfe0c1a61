import type { Block } from '#lib/domain/document/model.ts';
import type { Change } from '../body/emphasis.ts';
import type { Tracked } from '../body/tracked.ts';
import { oldRuns } from './merge-text.ts';

/** Bookmarks belong to the new version: what is gone goes by another id. */
export const oldId = (id: string): string => `old.${id}`;

const renamed = <T extends { readonly id: string }>(part: T): T => ({
	...part,
	id: oldId(part.id)
});

/** A block of the old version: without bookmarks and links, which may lead nowhere in the new one. */
function unlinked(block: Block): Block {
	const own = renamed(block);
	switch (own.kind) {
		case 'paragraph':
			return { ...own, runs: oldRuns(own.runs) };
		case 'list':
			return {
				...own,
				lead: oldRuns(own.lead),
				items: own.items.map((item) => ({ ...renamed(item), runs: oldRuns(item.runs) }))
			};
		case 'definitions':
			return {
				...own,
				lead: oldRuns(own.lead),
				entries: own.entries.map((entry) => ({
					...renamed(entry),
					meaning: oldRuns(entry.meaning)
				}))
			};
		case 'table':
			return {
				...own,
				lead: oldRuns(own.lead),
				rows: own.rows.map((row) => ({
					...renamed(row),
					cells: row.cells.map((cell) =>
						cell.map((paragraph) => ({ ...paragraph, runs: oldRuns(paragraph.runs) }))
					)
				})),
				...(own.note && { note: oldRuns(own.note) })
			};
		case 'heading':
		case 'signature':
		case 'forumPicture':
			return own;
	}
}

export type TrackedBlock = Block & Tracked;

/** A block that only the old version has here. */
export function gone(block: Block, change: Change = 'removed', moveName?: string): TrackedBlock {
	return { ...unlinked(block), change, ...(moveName !== undefined && { moveName }) };
}

/** A block that only the new version has here. */
export function fresh(block: Block, change: Change = 'added', moveName?: string): TrackedBlock {
	return { ...block, change, ...(moveName !== undefined && { moveName }) };
}
