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

/** What is kept to be handled by a person, as a row among the comments on the agreement. */
export interface Note {
	readonly from: string;
	readonly text: string;
}

/** Comments are where a person looks for what others said, with a place for what was done about it. */
export function notesCommand(ports: Ports, notes: readonly Note[]): AgreementCommand {
	const rows = notes.map((note) => ({ id: ports.ids.next(), ...note }));
	return { type: 'addRows', list: 'review.statements', rows };
}
