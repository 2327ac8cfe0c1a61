/** Cautious search for names of persons: two capitalised words that are nothing else we know. */
import { fold } from '../fold.ts';
import { functionEnding, givenNames, knownWords, placeEnding } from './name-words.ts';

interface Word {
	readonly text: string;
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/** Words of letters, `Anna-Karin` as one. */
function wordsIn(text: string): readonly Word[] {
	return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].map(({ 0: word, index }) => ({
		text: word,
		folded: fold(word),
		start: index,
		end: index + word.length
	}));
}

/** Most texts hold no such pair at all, and are done with it. */
const twoCapitalised = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}\p{M}'’-]* \p{Lu}\p{Ll}/u;
const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const isGivenName = ({ folded }: Word): boolean => givenNames.has(folded.split('-')[0] ?? folded);

function beginsSentence(text: string, { start }: Word): boolean {
	const before = text.slice(Math.max(0, start - 20), start);
	return before.trim() === '' || /[.!?:;•–"”(-]\s*$|\n\s*$/.test(before);
}

/** `Hallstahammars Torg`: a genitive that is no first name owns what follows. */
const owns = (word: Word): boolean => word.folded.endsWith('s') && !isGivenName(word);

/**
 * The first likely name, as it is written. `known` are names the agreement itself uses, of parties, actors and places.
 */
export function likelyNameIn(text: string, known: readonly string[] = []): string | undefined {
	if (!twoCapitalised.test(text)) return undefined;
	const own = new Set(known.flatMap((name) => wordsIn(name).map(({ folded }) => folded)));
	const isSomethingElse = ({ folded }: Word) =>
		own.has(folded) || knownWords.has(folded) || placeEnding.test(folded);
	const words = wordsIn(text);
	for (const [index, first] of words.entries()) {
		const second = words[index + 1];
		if (!second || text.slice(first.end, second.start) !== ' ') continue;
		if (!isCapitalised(first) || !isCapitalised(second)) continue;
		if (isSomethingElse(first) || isSomethingElse(second) || owns(first)) continue;
		if (beginsSentence(text, first) && !isGivenName(first)) continue;
		return text.slice(first.start, second.end);
	}
	return undefined;
}

/** True when an answer that should be a function is, or holds, a name. */
export function looksLikeName(title: string): boolean {
	if (likelyNameIn(title) !== undefined) return true;
	if (!twoCapitalised.test(title)) return false;
	const words = wordsIn(title);
	return (
		(words.length === 2 || words.length === 3) &&
		words.every(
			(word) =>
				isCapitalised(word) &&
				!functionEnding.test(word.folded) &&
				!placeEnding.test(word.folded) &&
				!knownWords.has(word.folded) &&
				!owns(word)
		)
	);
}
