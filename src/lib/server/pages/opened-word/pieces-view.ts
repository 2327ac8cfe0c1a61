import type { Note } from '#lib/application/opening/save.ts';
import type { PiecesView, PieceView, PlaceGroup } from '#lib/client/views/opened.ts';
import type { Piece } from '#lib/domain/import/pieces.ts';
import { pieceTargets } from '#lib/domain/import/targets.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { headingGuesses, piecesText } from '#lib/text/opened/pieces.ts';
import { sectionTexts } from '#lib/text/sections.ts';

const mostLines = 12;
/** Characters of a line that are shown; all of it is kept. */
const longestLine = 600;

const shortened = (line: string) =>
	line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;

/** The pieces of a foreign document, each with a list of where it can go and a first guess by its heading. */
export function piecesView(name: string, pieces: readonly Piece[], ours: boolean): PiecesView {
	return {
		kind: 'pieces',
		name,
		lede: piecesText.lede(name, ours),
		pieces: pieces.map(pieceView),
		groups: placeGroups()
	};
}

function pieceView(piece: Piece, index: number): PieceView {
	const { kind, heading, under, lines } = piece;
	const shown = kind === 'title' ? [heading] : lines;
	return {
		index,
		heading: kind !== 'text' || heading === '' ? piecesText.kinds[kind] : heading,
		under: piecesText.under(under),
		lines: shown.slice(0, mostLines).map(shortened),
		more: Math.max(0, shown.length - mostLines),
		place: guess(piece)
	};
}

/** By its own heading first, then by those above it, the nearest first. */
function guess({ kind, heading, under }: Piece): string {
	if (kind === 'title') return 'initiation.title';
	if (kind !== 'text') return 'note';
	for (const words of [heading, ...[...under].reverse()]) {
		const found = headingGuesses.find(([pattern]) => pattern.test(words.toLowerCase()));
		if (found) return found[1];
	}
	return 'note';
}

function placeGroups(): readonly PlaceGroup[] {
	const bySection = Map.groupBy(pieceTargets, ({ path }) => path.slice(0, path.indexOf('.')));
	const groups = [...bySection].map(([section, targets]) => ({
		label: isSection(section) ? sectionTexts[section].title : section,
		places: targets.map(({ path }) => ({ value: path, label: questionLabel(path) }))
	}));
	const outside = {
		label: piecesText.outside,
		places: [
			{ value: 'note', label: piecesText.note },
			{ value: 'leave', label: piecesText.leave }
		]
	};
	return [outside, ...groups];
}

const isSection = (id: string): id is SectionId => Object.hasOwn(sectionTexts, id);

/** The words of a note on a piece that has no place among the questions. */
export function pieceNote(name: string): (piece: Piece) => Note {
	return ({ kind, heading, under, lines }) => {
		const place = [...under, heading].filter(Boolean).join(' › ') || piecesText.kinds[kind];
		return { from: piecesText.from(name), text: [place, ...lines].join('\n') };
	};
}
