/** First letters and full stops: what a sentence needs from an answer. */

export function capitalFirst(text: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase('sv') + text.slice(first.length);
}

/** Lower case first, unless the first word is in capitals or mixed (`SSPF`, `EST-gruppen`, `eBrott`). */
export function lowerFirst(text: string): string {
	const [first = ''] = text;
	const [word = ''] = text.split(/[\s,.:;]/u, 1);
	if (/\p{Lu}/u.test(word.slice(first.length))) return text;
	return first.toLocaleLowerCase('sv') + text.slice(first.length);
}

const ends = /[.!?…:]["”’)]?$/u;

/** Sentences end with a full stop, unless they end with another sign already. */
export function withFullStop(text: string): string {
	return text === '' || ends.test(text) ? text : `${text}.`;
}

/** Abbreviations keep their point: `m.fl.`, `kl.`. */
const abbreviation = /(?:^|[\s(])(?:\p{L}{1,3}\.){2,}$|(?:^|\s)(?:kap|kl|nr|ca|tf|dnr)\.$/iu;

export function withoutFullStop(text: string): string {
	return /[^.]\.$/u.test(text) && !abbreviation.test(text) ? text.slice(0, -1) : text;
}

/** True when more than one sentence stands in the text. */
export function isSeveralSentences(text: string): boolean {
	return /[.!?]["”’)]?\s+\p{Lu}/u.test(text);
}
