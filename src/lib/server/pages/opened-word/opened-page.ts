import { notesPath } from '#lib/application/opening/save.ts';
import { sortPieces } from '#lib/application/opening/sort-pieces.ts';
import { takeInChanges, type Choice } from '#lib/application/opening/take-in-changes.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { OpenedView } from '#lib/client/views/opened.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { openedFiles } from '#lib/server/opened-files.ts';
import { answerHref, pageOf } from '#lib/server/pages/links.ts';
import { changeNote, changesView } from './changes-view.ts';
import { pieceNote, piecesView } from './pieces-view.ts';

/** In the address when nothing could be written. */
export const closedMark = 'stangd';

/** What the page shows of a file that waits for its owner's choices. */
export function openedView(id: string, owner: string): OpenedView {
	const file = openedFiles.read(id, owner);
	if (!file) return { kind: 'gone' };
	return file.kind === 'changes'
		? changesView(file.name, file.review)
		: piecesView(file.name, file.pieces, file.ours);
}

/**
 * Does what was chosen and gives the page to go on to: the agreement, its notes when something is left to handle
 * there, or the file's own page when it is gone.
 */
export async function decideOpened(
	ports: Ports,
	author: Author,
	id: string,
	form: FormData
): Promise<string> {
	const file = openedFiles.read(id, author.id);
	const said = (index: number) => String(form.get(`val-${index}`) ?? '');
	if (!file) return `/oppnad-fil/${id}`;
	// Pressing the button twice must not do it twice.
	openedFiles.forget(id);
	if (file.kind === 'pieces') {
		const places = file.pieces.map((_, index) => said(index) || 'note');
		const made = await sortPieces(ports, author, {
			pieces: file.pieces,
			places,
			note: pieceNote(file.name)
		});
		return pageOf(made);
	}
	const { review, name } = file;
	const choices = review.changes.map((_, index) => choiceOf(said(index)));
	const taken = await takeInChanges(ports, author, { review, choices, note: changeNote(name) });
	if (taken.outcome === 'closed') {
		openedFiles.hold(id, author.id, file);
		return `/oppnad-fil/${id}?${closedMark}`;
	}
	return taken.notes > 0 ? answerHref(taken.id, notesPath) : pageOf(taken.id);
}

function choiceOf(said: string): Choice | undefined {
	return said === 'take' || said === 'note' || said === 'leave' ? said : undefined;
}
