/**
 * No-break spaces of Swedish typography (content/documents/style.md section 8), so that no line ends inside
 * `22 november 2026`, `9 §`, `100 000 kronor` or `punkt 8.5`. Only spaces change: the length never does.
 */
const MONTH =
	'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const UNIT =
	'§|kap\\.|procent|%|år(?!\\p{L})|timm(?:e|ar)(?!\\p{L})|dagar(?!\\p{L})|kronor|kr(?!\\p{L})|miljoner|miljarder';
const POINTER =
	'[Pp]unkt(?:en|erna)?|[Kk]apitel|[Kk]apitlen|[Bb]ilag(?:a|or|orna)|[Åå]rskurs(?:erna)?|[Tt]abell|[Ff]igur|[Kk]lockan|[Kk]l\\.|[Vv]ersion';

const GLUED = new RegExp(
	[
		`(?<=\\d) (?=(?:${UNIT}))`,
		// 15 a §
		'(?<=\\d) (?=[a-z] §)|(?<=\\d [a-z]) (?=§)',
		'(?<=§) (?=\\d)',
		`(?<=(?<!\\d)\\d{1,2}) (?=(?:${MONTH})(?!\\p{L}))`,
		`(?<=(?<!\\p{L})(?:${MONTH})) (?=\\d{4}(?!\\d))`,
		// 100 000, but not the year and the number after it in "2026 100"
		'(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}(?!\\d))',
		`(?<=(?<!\\p{L})(?:${POINTER})) (?=\\d)`,
		'(?<=(?<!\\p{L})[Tt]f\\.) (?=\\p{L})'
	].join('|'),
	'gu'
);

const WORTH_A_LOOK = /[\d§]|[Tt]f\./;

/** The text with its no-break spaces set. Comparisons of texts must fold U+00A0 to a space. */
export function glue(text: string): string {
	return WORTH_A_LOOK.test(text) ? text.replace(GLUED, '\u00a0') : text;
}

/** As `glue`, for a text cut into pieces: `punkt ` and the link `8.5` after it stay together. */
export function gluePieces(pieces: readonly string[]): readonly string[] {
	const [only] = pieces;
	if (only !== undefined && pieces.length === 1) return [glue(only)];
	const whole = glue(pieces.join(''));
	let start = 0;
	return pieces.map((piece) => whole.slice(start, (start += piece.length)));
}
