/**
 * Text is text. Characters that no page, file or Word document can hold are dropped when typed; everything else stays
 * as written, `<script>` and emoji included.
 */

const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Several lines: line ends become `\n`, no spaces at the ends. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(unprintable, '')
		.replace(loneSurrogate, '')
		.normalize('NFC')
		.trim();
}

/** One line. */
export function cleanLine(text: string): string {
	return cleanText(text)
		.replace(/\s*\n\s*/g, ' ')
		.replace(/\t/g, ' ');
}
