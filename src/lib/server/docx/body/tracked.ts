import type { CellParagraph, Run, Runs } from '#lib/domain/document/model.ts';
import type { Change, Emphasis } from './emphasis.ts';

const ELEMENT: Readonly<Record<Change, string>> = {
	removed: 'w:del',
	added: 'w:ins',
	movedFrom: 'w:moveFrom',
	movedTo: 'w:moveTo'
};

export const isGone = (change: Change | undefined): boolean =>
	change === 'removed' || change === 'movedFrom';
export const isNew = (change: Change | undefined): boolean =>
	change === 'added' || change === 'movedTo';

/** Word moves paragraphs, not rows of tables: there, what moved is removed and added. */
export function unmoved(change: Change | undefined): Change | undefined {
	return change && (isGone(change) ? 'removed' : 'added');
}

/** What a marked-up document knows of a part of its model, beside what every document knows. */
export interface Tracked {
	readonly change?: Change;
	/** Where the model has one string: the same as runs, some of them changed. */
	readonly words?: Runs;
	/** The number in the old version, where both have one and they differ. */
	readonly oldNumber?: string;
	/** Of a document's head: what stands first in its text. */
	readonly opens?: Readonly<Record<'documentType' | 'title' | 'subtitle', Runs>>;
	/** What moved is called the same where it stood and where it stands. */
	readonly moveName?: string;
	/** The tone of a cell's paragraph in the old version, where it had another. */
	readonly oldTone?: NonNullable<CellParagraph['tone']>;
}

export interface TrackedRun extends Run, Tracked {
	/** Of its own version, where the paragraph looks different in the two. */
	readonly emphasis?: Emphasis;
}

/** What is known of the part; nothing for a part of an ordinary document. */
export const tracked = (part: object & Tracked): Tracked => part;

export const wordsOf = (part: object, text: string): Runs => tracked(part).words ?? [{ text }];

/** A paragraph whose words are all one version's is that version's. */
export function changeOfAll(runs: Runs): Change | undefined {
	const first = runs[0] && tracked(runs[0]).change;
	return runs.every((run) => tracked(run).change === first) ? first : undefined;
}

/** Marks runs of XML, the words themselves. Who and when is filled in when all is written: see `numberChanges`. */
export function mark(change: Change | undefined, xml: string): string {
	if (change === undefined || xml === '') return xml;
	const element = ELEMENT[change];
	const text = change === 'removed' ? xml.replace(/(<\/?w:)t(?=[ >])/g, '$1delText') : xml;
	return `<${element}>${text}</${element}>`;
}

/** The same for the end of a paragraph, for `w:pPr`. */
export function markEnd(change: Change | undefined): string {
	return change === undefined ? '' : `<w:rPr><${ELEMENT[change]}/></w:rPr>`;
}

/** The same for a row, for `w:trPr`. */
export function markRow(change: Change | undefined): string {
	const plain = unmoved(change);
	return plain === undefined ? '' : `<${ELEMENT[plain]}/>`;
}
