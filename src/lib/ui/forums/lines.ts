/** Text in a drawing has no line breaks of its own. Widths are those of the page's face, on the safe side. */
export interface Face {
	readonly size: number;
	readonly bold?: boolean;
}

const widthOf = ({ size, bold = false }: Face): number => size * (bold ? 0.56 : 0.52);

/** Whole words a line, at most `most` lines; the last one says that there is more. */
export function linesOf(text: string, face: Face, width: number, most = 3): readonly string[] {
	const letters = Math.max(4, Math.floor(width / widthOf(face)));
	const lines: string[] = [];
	for (const word of text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((one) => parts(one, letters))) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1)}…`];
}

function parts(word: string, letters: number): readonly string[] {
	if (word.length <= letters) return [word];
	return [`${word.slice(0, letters - 1)}-`, ...parts(word.slice(letters - 1), letters)];
}
