import { compareDocuments } from '#lib/domain/compare/compare.ts';
import type { Comparison } from '#lib/domain/compare/comparison.ts';
import type { Block, DocumentHead, DocumentModel } from '#lib/domain/document/model.ts';
import { fitsOnePage, writeBody } from '../body/body.ts';
import { writePackage } from '../writer.ts';
import { merge } from './merge.ts';
import { numberChanges, type Reviser } from './number-changes.ts';
import { printable } from './printable.ts';

/** The words around a marked-up document, made from the comparison: see `text/documents/redline`. */
export interface RedlineWords {
	readonly head: (comparison: Comparison) => DocumentHead;
	readonly title: string;
	readonly subtitle: string;
	/** What has changed and why, with at most so many changes listed. */
	readonly summary: (comparison: Comparison, most: number) => readonly Block[];
}

export interface Redline {
	readonly old: DocumentModel;
	readonly new: DocumentModel;
	readonly words: RedlineWords;
	readonly reviser: Reviser;
}

/** How many changes are listed: as many as the page has room for. */
const MOST = [40, 20, 16, 13, 11, 9, 7, 5, 3, 1];

/**
 * A Word file in which every difference between two versions is a tracked change: accepting all gives the new one,
 * rejecting all the old one, after a page that says what has changed. Same input, same bytes.
 */
export async function writeRedline({
	old,
	new: now,
	words,
	reviser
}: Redline): Promise<Uint8Array> {
	const comparison = compareDocuments(printable(old), printable(now));
	const model = merge(comparison, words.head(comparison));
	const { title, subtitle } = words;
	const openings = MOST.map((most) => () => ({
		...{ title, subtitle },
		blocks: words.summary(comparison, most)
	}));
	const fitting = openings.find((opening) => fitsOnePage(model, opening())) ?? openings.at(-1);
	const opening = fitting?.() ?? { title, subtitle, blocks: [] };
	return writePackage(model, (pictures) => {
		const body = writeBody(model, pictures, opening);
		return { ...body, xml: numberChanges(body.xml, reviser) };
	});
}
