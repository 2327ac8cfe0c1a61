/** The paper in small: 190 units wide, as many lines as it has clauses, those with a gap dotted. */
import type { MiniView } from '#lib/client/views/overview.ts';

export const miniWidth = 190;
const left = 34;
const lineStep = 6.4;
const chapterGap = 6;

export interface MiniDrawing {
	readonly numbers: readonly { readonly text: string; readonly y: number }[];
	/** SVG paths. */
	readonly written: string;
	readonly missing: string;
	readonly height: number;
}

export function drawMini({ chapters }: MiniView): MiniDrawing {
	const numbers: { text: string; y: number }[] = [];
	let written = '';
	let missing = '';
	let y = 44;
	for (const { number, lines } of chapters) {
		if (number !== undefined) numbers.push({ text: number, y: y + 4 });
		lines.forEach((isWritten, index) => {
			const path = `M${left} ${y.toFixed(1)}h${widthOf(index, lines.length)}`;
			if (isWritten) written += path;
			else missing += path;
			y += lineStep;
		});
		y += chapterGap;
	}
	return { numbers, written, missing, height: Math.max(y + 24, 240) };
}

/** Lines of uneven length, the last one short: it reads as text. */
function widthOf(index: number, count: number): number {
	if (index === count - 1) return 86;
	return 132 - ((index * 11) % 30);
}
