import type { ChapterOutline } from '../outline.ts';

/** The chapters in the order the parties chose. What stands first or last stays there; unnamed ones follow in their own order. */
export function inChosenOrder(
	chapters: readonly ChapterOutline[],
	chosen: readonly string[]
): readonly ChapterOutline[] {
	const movable = chapters.filter(({ fixed }) => !fixed);
	const place = ({ id }: ChapterOutline) => {
		const index = chosen.indexOf(id);
		return index === -1 ? chosen.length : index;
	};
	const ordered = movable.toSorted((a, b) => place(a) - place(b));
	const first = chapters.findIndex(({ fixed }) => !fixed);
	return [
		...chapters.slice(0, first).filter(({ fixed }) => fixed),
		...ordered,
		...chapters.slice(first).filter(({ fixed }) => fixed)
	];
}
