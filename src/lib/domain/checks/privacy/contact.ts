/** E-mail addresses, Swedish telephone numbers and street addresses with a number. */

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const telephone = /(?<![\d/-])(?:\+46|0)[ -]?(?:\(0\))?[1-9]\d{0,2}[ -]?(?:\d[ -]?){5,8}(?![\d-])/;
const street =
	/\p{Lu}[\p{L} ]*?(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|allén|allé|backen|plan|torget)\s+\d{1,3}\s?[A-Za-z]?(?![\p{L}\d])/u;
const flat = /\blgh\.? ?\d{4}\b/i;

/** The first contact detail in the text. */
export function contactDetailIn(text: string): string | undefined {
	for (const pattern of [email, telephone, street, flat]) {
		const match = pattern.exec(text);
		if (match) return match[0].trim();
	}
	return undefined;
}
