/** E-mail addresses, Swedish telephone numbers and street addresses with a number. */
import { foundIn } from '../fold.ts';

/** Looks only from the beginning of a word, or a long one would be read over and over. */
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const telephone = /(?<![\d/-])(?:\+46|0)[ -]?(?:\(0\))?[1-9]\d{0,2}[ -]?(?:\d[ -]?){5,8}(?![\d-])/;
/** Folded. */
const street =
	/(?<![a-z])[a-z]{2,}(?:gatan|gata|vagen|granden?|stigen|allen|backen|torget) \d{1,3}(?: ?[a-z])?(?![a-z\d])/;
const flat = /\blgh\.? ?\d{4}\b/i;

/** The first contact detail in the text. */
export function contactDetailIn(text: string): string | undefined {
	for (const pattern of [email, telephone, flat]) {
		const match = pattern.exec(text);
		if (match) return match[0].trim();
	}
	return foundIn(text, street);
}
