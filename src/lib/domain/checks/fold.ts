/**
 * Lower case without diacritics, character for character, so that an index in the result is an index in the text.
 * The words the checks look for are written this way.
 */
export function fold(text: string): string {
	let result = '';
	for (const character of text.normalize('NFC')) {
		const plain = /\s/.test(character) && character !== '\n' ? ' ' : plainLetter(character);
		result += plain.length === character.length ? plain : character;
	}
	return result;
}

/** The letter under the diacritics. */
const plainLetter = (character: string): string =>
	character
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+$/u, '');

/** The first match of a folded pattern, as the text has it. */
export function foundIn(text: string, pattern: RegExp): string | undefined {
	const composed = text.normalize('NFC');
	const match = pattern.exec(fold(composed));
	return match ? composed.slice(match.index, match.index + match[0].length) : undefined;
}

/** A pattern for any of the words, each from its beginning; written folded. */
export function wordsPattern(words: readonly string[]): RegExp {
	return new RegExp(`(?<![a-z0-9])(?:${words.join('|')})`);
}
