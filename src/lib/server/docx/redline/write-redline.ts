import { compareDocuments } from '#lib/domain/compare/compare.ts';
import type { Comparison } from '#lib/domain/compare/comparison.ts';
import type { Block, DocumentHead, DocumentModel } from '#lib/domain/document/model.ts';
import { fitsOnePage, writeBody, type Opening } from '../body/body.ts';
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

/** More changes than this have no room on a page. */
const MOST = 32;

/** The opening with as many changes listed as its page has room for. */
function opening(comparison: Comparison, model: DocumentModel, words: RedlineWords): Opening {
	const { title, subtitle, summary } = words;
	const listing = (most: number) => ({ title, subtitle, blocks: summary(comparison, most) });
	let fits = 0;
	let tooMany = MOST + 1;
	while (tooMany - fits > 1) {
		const most = (fits + tooMany) >> 1;
		if (fitsOnePage(model, listing(most))) fits = most;
		else tooMany = most;
	}
	return listing(fits);
}

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
	const first = opening(comparison, model, words);
	return writePackage(model, (pictures, logotypes) => {
		const body = writeBody(model, pictures, { opening: first, logotypes });
		return { ...body, xml: numberChanges(body.xml, reviser) };
	});
}
