/** Widths of Arial in 1/1000 of the type size, for U+0020–007E and U+00A0–00FF (Liberation Sans has the same). */
const REGULAR = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584
584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278
278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260
334 584 278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 537 278 333 333 365 556 834 834
834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667
667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 549 611 556 556 556 556 500
556 500`;
const BOLD = `278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584
584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333
584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389
584 278 333 556 556 556 556 280 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 556 278 333 333 365 556 834 834 834
611 722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667
611 556 556 556 556 556 556 889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 549 611 611 611 611 611 556 611
556`;

/** Signs, arrows, other scripts: as wide as the widest usual letter, so that a guess never lets a word overflow. */
const OTHER = 1000;
const SIGNS: readonly (readonly [string, number])[] = [
	['\u2013', 556],
	['\u2019', 250],
	['\u201d', 420],
	['\u2022', 350]
];

function table(widths: string): Uint16Array {
	const listed = widths.split(/\s+/).map(Number);
	const all = new Uint16Array(0x10000).fill(OTHER);
	listed.forEach((width, i) => (all[i < 95 ? 0x20 + i : 0xa0 + i - 95] = width));
	for (const [sign, width] of SIGNS) all[sign.charCodeAt(0)] = width;
	return all;
}

const regular = table(REGULAR);
const bold = table(BOLD);

/** Width of one UTF-16 unit in 1/1000 of the type size. */
export function unitWidth(unit: number, heavy: boolean): number {
	return (heavy ? bold : regular)[unit] ?? OTHER;
}

/** A text on one line, in 1/1000 of the type size. */
export function lineUnits(text: string, heavy: boolean): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += unitWidth(text.charCodeAt(i), heavy);
	return sum;
}

/** Twips taken by a text on one line. `size` in half points. */
export function textWidth(text: string, size: number, heavy: boolean): number {
	return (lineUnits(text, heavy) * size) / 100;
}

/** Twips from one baseline to the next; Arial is 1.149 times its size high, `line` counts 240ths of that. */
export function lineHeight(size: number, line: number): number {
	return (size * 10 * 1.149 * line) / 240;
}
