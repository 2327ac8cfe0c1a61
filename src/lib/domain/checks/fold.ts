const folded: Readonly<Record<string, string>> = {
	å: 'a',
	ä: 'a',
	ö: 'o',
	é: 'e',
	è: 'e',
	ü: 'u',
	ø: 'o',
	æ: 'a',
	'\u00a0': ' '
};

/**
 * Lower case without diacritics, character for character, so that an index in the result is an index in the text.
 * The words the checks look for are written this way.
 */
export function fold(text: string): string {
	let result = '';
	for (const character of text.normalize('NFC')) {
		const lower = character.toLowerCase();
		const plain = folded[lower] ?? lower;
		result += plain.length === character.length ? plain : character;
	}
	return result;
}

/** A pattern for any of the words, each from its beginning; written folded. */
export function wordsPattern(words: readonly string[], flags = ''): RegExp {
	return new RegExp(`(?<![a-z0-9])(?:${words.join('|')})`, flags);
}
