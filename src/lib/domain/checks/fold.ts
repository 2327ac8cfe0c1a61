const folded = new Map<string, string>();

/** The small letter under the diacritics, when it is as long as what it stands for. */
function foldCharacter(character: string): string {
	const known = folded.get(character);
	if (known !== undefined) return known;
	const plain = /\s/.test(character)
		? ' '
		: character
				.toLowerCase()
				.normalize('NFD')
				.replace(/\p{M}+$/u, '');
	const result = plain.length === character.length ? plain : character;
	folded.set(character, result);
	return result;
}

/**
 * Lower case without diacritics, character for character, so that an index in the result is an index in the text.
 * The words the checks look for are written this way.
 */
export function fold(text: string): string {
	return text.normalize('NFC').replace(/[^\n -@[-`a-~]/gu, foldCharacter);
}

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
