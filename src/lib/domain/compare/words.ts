import { diffArrays } from 'diff';
import type { Runs } from '#lib/domain/document/model.ts';
import type { TextChange, TextPart } from './comparison.ts';
import { sliceRuns, textOf } from './runs.ts';

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' });

/** Edits after which two texts have so little in common that the one replaces the other. */
const MOST_EDITS = 1500;
/** Less of a text kept than this, and it is easier to read as replaced. */
const LEAST_KEPT = 0.25;

const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** A stretch of the merged text: its characters in the old and in the new one. */
interface Stretch {
	readonly kind: TextPart['kind'];
	readonly text: string;
}

/** Between two changes: too little to be read as kept. */
const isIsland = (text: string) => /^[^\p{L}\p{N}]*(?:\p{L}{1,3})?[^\p{L}\p{N}]*$/u.test(text);

function stretches(old: string, fresh: string): readonly Stretch[] {
	const changes = diffArrays(words(old), words(fresh), { maxEditLength: MOST_EDITS });
	const replaced: readonly Stretch[] = [
		{ kind: 'removed', text: old },
		{ kind: 'added', text: fresh }
	];
	if (changes === undefined) return replaced;
	const found = changes.map(({ removed, added, value }): Stretch => ({
		kind: removed ? 'removed' : added ? 'added' : 'kept',
		text: value.join('')
	}));
	const kept = found.reduce(
		(sum, { kind, text }) => sum + (kind === 'kept' ? letters(text) : 0),
		0
	);
	const longest = Math.max(letters(old), letters(fresh));
	return kept < longest * LEAST_KEPT ? replaced : found;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Removed before added, with the islands between changes taken into them. */
function gathered(found: readonly Stretch[]): readonly Stretch[] {
	const parts: Stretch[] = [];
	let removed = '';
	let added = '';
	const close = () => {
		if (removed !== '') parts.push({ kind: 'removed', text: removed });
		if (added !== '') parts.push({ kind: 'added', text: added });
		removed = '';
		added = '';
	};
	found.forEach(({ kind, text }, i) => {
		if (kind === 'removed') removed += text;
		else if (kind === 'added') added += text;
		else if (i > 0 && i < found.length - 1 && isIsland(text)) {
			removed += text;
			added += text;
		} else {
			close();
			parts.push({ kind, text });
		}
	});
	close();
	return parts;
}

/** Two running texts word by word, as a Swede tells words apart. */
export function compareTexts(old: Runs, fresh: Runs): TextChange {
	const was = textOf(old);
	const is = textOf(fresh);
	if (was === is)
		return { isChanged: false, parts: is === '' ? [] : [{ kind: 'kept', runs: fresh }] };
	let from = 0;
	let to = 0;
	const parts = gathered(stretches(was, is)).map(({ kind, text: { length } }): TextPart => {
		const [oldStart, newStart] = [from, to];
		if (kind !== 'added') from += length;
		if (kind !== 'removed') to += length;
		return {
			kind,
			runs: kind === 'removed' ? sliceRuns(old, oldStart, from) : sliceRuns(fresh, newStart, to)
		};
	});
	return { isChanged: true, parts };
}

export const compareWords = (old: string | undefined, fresh: string | undefined): TextChange =>
	compareTexts(old ? [{ text: old }] : [], fresh ? [{ text: fresh }] : []);
