import { all, w } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Checks, Fault } from './rule.ts';

/** WCAG 2.2, 1.4.3: text smaller than 18 points, or 14 bold. */
const LEAST = 4.5;
const COLOUR = /^[\dA-F]{6}$/i;

/** Relative luminance as WCAG defines it, 0 (black) to 1 (white). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const USES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

const coloursIn = (part: XmlElement, name: string, attribute?: string): readonly string[] =>
	all(part, name).flatMap((element) => {
		const found = w(element, attribute);
		return found !== undefined && COLOUR.test(found) ? [found.toUpperCase()] : [];
	});

/** Every colour of text that the document uses, on paper and on every tint that it lays behind text. */
export const contrastChecks = {
	contrast: ({ document, styles, furniture }) => {
		const written = [document, ...furniture];
		const used = new Set(
			written.flatMap((part) => USES.flatMap((name) => all(part, name).map((style) => w(style))))
		);
		const parts = [
			...written,
			...all(styles, 'w:style').filter((style) => used.has(w(style, 'styleId')))
		];
		const grounds = new Set([
			'FFFFFF',
			...parts.flatMap((part) => coloursIn(part, 'w:shd', 'fill'))
		]);
		const inks = new Set(parts.flatMap((part) => coloursIn(part, 'w:color')));
		return [...inks].flatMap((ink) =>
			[...grounds]
				.filter((ground) => contrast(ink, ground) < LEAST)
				.map((ground): Fault => ({ found: `${ink} ${ground}` }))
		);
	}
} satisfies Checks;
