import { textXml } from './inline.ts';
import type { Sheet, Tally } from './sheet.ts';
import type { Change } from './emphasis.ts';
import { isGone, isNew, mark } from './tracked.ts';

const TAB = '<w:tab/>';

/** A number, letter or label written as text, then `end`; where the versions differ, each its own. */
export function labelXml(
	change: Change | undefined,
	label: string,
	old: string = label,
	end = TAB
): string {
	const run = (text: string) => `<w:r>${text}</w:r>`;
	if (change !== undefined || old === label) return mark(change, run(textXml(label) + end));
	const both = mark('removed', run(textXml(old))) + mark('added', run(textXml(label)));
	return both + run(end);
}

/** Counts one more of its kind, in the versions that have it. */
export function countOne(tally: Tally, change: Change | undefined): Readonly<Tally> {
	if (!isNew(change)) tally.old += 1;
	if (!isGone(change)) tally.new += 1;
	return tally;
}

/** The number of the part that is being written, before its text. */
export function writtenNumber(sheet: Sheet, number: string, isChapter: boolean): string {
	const { change, oldNumber, model, redline } = sheet;
	// As the plan's own list writes it: see `planChapter` in the numbering.
	const close = redline && isChapter && model.orientation === 'landscape';
	if (!close) return labelXml(change, number, oldNumber);
	const old = oldNumber === undefined ? undefined : `${oldNumber}.`;
	return labelXml(change, `${number}.`, old, textXml(' '));
}
