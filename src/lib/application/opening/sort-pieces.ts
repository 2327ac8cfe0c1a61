import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import type { Piece } from '#lib/domain/import/pieces.ts';
import { placePieces } from '#lib/domain/import/place.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { createAgreement } from '../create-agreement.ts';
import type { Ports } from '../ports.ts';
import { notesCommand, saver, type Note } from './save.ts';

export interface Sorting {
	readonly pieces: readonly Piece[];
	/** For each piece the path of its answer, `note` to keep it beside the answers, or `leave`. */
	readonly places: readonly string[];
	/** The words of a note. */
	readonly note: (piece: Piece) => Note;
}

/** Makes a new agreement of a foreign document as a person sorted it; what cannot be placed is kept as a note. */
export async function sortPieces(ports: Ports, author: Author, sorting: Sorting): Promise<string> {
	const { pieces, places, note } = sorting;
	const { id } = await createAgreement(ports, author, { origin: 'file', content: seededContent() });
	const isSaved = saver(ports, author, id);
	const placed = pieces.flatMap((piece, index) => {
		const path = places[index] ?? 'note';
		return path === 'note' || path === 'leave' ? [] : [{ piece, path }];
	});
	const notes = pieces.filter((_, index) => (places[index] ?? 'note') === 'note');
	const lost = new Set<string>();
	for (const command of placePieces(placed, () => ports.ids.next()))
		if (!(await isSaved(command))) lost.add(pathOf(command));
	const known = new Set(placePieces(placed, () => '-').map(pathOf));
	const unplaced = placed.filter(({ path }) => lost.has(path) || !known.has(path));
	const kept = [...notes, ...unplaced.map(({ piece }) => piece)].map(note);
	if (kept.length > 0) await isSaved(notesCommand(ports, kept));
	return id;
}

const pathOf = (command: AgreementCommand): string =>
	command.type === 'addRows' ? command.list : command.type === 'setAnswer' ? command.path : '';
