import { unitWidth } from './arial.ts';

export interface Measured {
	readonly text: string;
	readonly bold: boolean;
}

const SPACE = 0x20;
const BREAK = 0x0a;
const HYPHEN = 0x2d;
const DASH = 0x2013;

/**
 * How many lines Word needs for a paragraph: greedy, breaking at spaces and after hyphens and dashes.
 * @param width twips available, less indents
 * @param size half points
 */
export function countLines(parts: readonly Measured[], width: number, size: number): number {
	const room = (width * 100) / size;
	let lines = 1;
	let line = 0;
	let word = 0;
	const place = () => {
		if (line + word > room && line > 0) {
			lines += 1;
			line = 0;
		}
		line += word;
		// A word wider than the line is broken wherever it must.
		if (line > room) {
			lines += Math.ceil(line / room) - 1;
			line %= room;
		}
		word = 0;
	};
	for (const { text, bold } of parts) {
		for (let i = 0; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			if (unit === BREAK) {
				place();
				lines += 1;
				line = 0;
			} else if (unit === SPACE) {
				place();
				line += unitWidth(unit, bold);
			} else {
				word += unitWidth(unit, bold);
				if (unit === HYPHEN || unit === DASH) place();
			}
		}
	}
	place();
	return lines;
}

/** The widest piece that cannot be broken, as in `countLines`, in 1/1000 of the type size. */
export function wordUnits(text: string, bold: boolean): number {
	let widest = 0;
	let word = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === SPACE || unit === BREAK) word = 0;
		else {
			word += unitWidth(unit, bold);
			if (word > widest) widest = word;
			if (unit === HYPHEN || unit === DASH) word = 0;
		}
	}
	return widest;
}
