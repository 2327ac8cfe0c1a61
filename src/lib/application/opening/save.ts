import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { changeAgreement } from '../change-agreement.ts';
import type { Ports } from '../ports.ts';

/** Runs commands on one agreement, each as a change of its own. */
export function saver(
	ports: Ports,
	author: Author,
	id: string
): (command: AgreementCommand) => Promise<boolean> {
	return async (command) => {
		const change = { id, commandId: ports.ids.next(), command, author };
		return (await changeAgreement(ports, change)).outcome === 'saved';
	};
}

/** What is kept to be handled by a person. */
export interface Note {
	readonly from: string;
	readonly text: string;
}

/** Where notes are kept: never printed, and never in a file that leaves the installation. */
export const notesPath = 'review.fileNotes';

export function notesCommand(ports: Ports, notes: readonly Note[]): AgreementCommand {
	const rows = notes.map((note) => ({ id: ports.ids.next(), ...note }));
	return { type: 'addRows', list: notesPath, rows };
}
