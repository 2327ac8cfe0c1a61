import type { Slot, Slots } from '#lib/domain/checks/quality/warning.ts';
import type { WarningId } from '#lib/domain/checks/quality/rules.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { warningTexts } from './all.ts';
import { unnamedWords } from './unnamed.ts';

/** Longer quotes are cut in a warning; the whole text stands where it was written. */
const longestQuote = 90;

export interface WarningMessage {
	readonly message: string;
	readonly fix: string;
}

/**
 * The warning in words. `labelOf` gives the label of the question at a path; the page's server has it
 * (`question-label.ts`), so that the browser need not load every question.
 */
export function warningMessage(
	{ id, slots }: { readonly id: WarningId; readonly slots: Slots },
	labelOf: (path: string) => string
): WarningMessage {
	const { message, fix } = warningTexts[id];
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}/g, (_, name: string) => wordsOf(slots[name], labelOf));
	return { message: capitalised(fill(message)), fix: capitalised(fill(fix)) };
}

function wordsOf(slot: Slot | undefined, labelOf: (path: string) => string): string {
	if (slot === undefined) return '';
	if (typeof slot === 'string') return shortened(slot);
	if (typeof slot === 'number') return String(slot);
	if ('date' in slot) return dateText(slot.date);
	if ('question' in slot) return labelOf(slot.question);
	if ('anyOf' in slot) return slot.anyOf.join(' eller ');
	if ('options' in slot) return optionWords(slot.options, slot.value);
	const word = unnamedWords[slot.unnamed];
	return slot.position === undefined ? word : `${word} ${slot.position}`;
}

/** Within a sentence an answer is small, and only its first part: `Röd: följer inte planen` becomes `röd`. */
function optionWords(options: Parameters<typeof optionLabel>[0], value: string): string {
	const label = optionLabel(options, value).split(':')[0] ?? '';
	const isAnswer = options === 'yesPartlyNo' || options.endsWith('Scale');
	return isAnswer ? label.toLowerCase() : label;
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
	if (line.length <= longestQuote) return line;
	return `${line.slice(0, line.lastIndexOf(' ', longestQuote)).replace(/[,;:]$/, '')} …`;
}

const capitalised = (sentence: string): string =>
	sentence.charAt(0).toUpperCase() + sentence.slice(1);
