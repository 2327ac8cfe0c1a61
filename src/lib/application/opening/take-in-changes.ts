import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { HandChange } from '#lib/domain/import/hand-changes.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import type { Author } from '#lib/ports/event-log.ts';
import type { Ports } from '../ports.ts';
import { newDraft } from './here.ts';
import { notesCommand, saver, type Note } from './save.ts';
import type { WordReview } from './word-review.ts';

/** `take`: into the answer it belongs to. `note`: kept, to be handled. `leave`: not wanted. */
export type Choice = 'take' | 'note' | 'leave';

export interface Taking {
	readonly review: WordReview;
	/** One for each change, in order; a change without a choice is kept as a note. */
	readonly choices: readonly (Choice | undefined)[];
	/** The words of a note on the changes of one clause: who it is from, and what was changed. */
	readonly note: (changes: readonly HandChange[]) => Note;
}

export type Taken =
	| {
			readonly outcome: 'taken';
			readonly id: string;
			readonly answers: number;
			readonly notes: number;
	  }
	/** Locked or gone meanwhile: nothing was written. */
	| { readonly outcome: 'closed' };

/**
 * Writes what was chosen, each change as a command of its own. A change that is refused, or meets somebody else's
 * change of the same answer, becomes a note: nothing that a person wrote by hand is dropped in silence.
 */
export async function takeInChanges(ports: Ports, author: Author, taking: Taking): Promise<Taken> {
	const { review, choices, note } = taking;
	const id = await targetOf(ports, author, review);
	const isSaved = saver(ports, author, id);
	const kept: HandChange[] = [];
	let answers = 0;
	for (const [index, change] of review.changes.entries()) {
		const choice = choices[index] ?? 'note';
		if (choice === 'leave') continue;
		const command = choice === 'take' ? await answerCommand(ports, id, review, change) : undefined;
		if (command && (await isSaved(command))) answers += 1;
		else kept.push(change);
	}
	if (kept.length === 0) return { outcome: 'taken', id, answers, notes: 0 };
	const notes = byClause(kept).map(note);
	const saved = await isSaved(notesCommand(ports, notes));
	return saved ? { outcome: 'taken', id, answers, notes: notes.length } : { outcome: 'closed' };
}

function byClause(changes: readonly HandChange[]): readonly (readonly HandChange[])[] {
	return [...Map.groupBy(changes, ({ at }) => at).values()];
}

async function targetOf(ports: Ports, author: Author, { target }: WordReview): Promise<string> {
	if (target.kind === 'here') return target.id;
	return (await newDraft(ports, author, target.file, target.keepsId)).id;
}

async function answerCommand(
	ports: Ports,
	id: string,
	{ target }: WordReview,
	{ answer }: HandChange
): Promise<AgreementCommand | undefined> {
	if (!answer) return undefined;
	const { path, was, value, inList } = answer;
	const base = target.kind === 'here' ? { base: target.version } : {};
	if (!inList) return { type: 'setAnswer', path, value, ...base };
	// Several lines of one list may change: each is put in its place among those that stand there now.
	const state = await ports.store.load(id);
	const lines = state && readAnswer(state.content, path);
	if (!Array.isArray(lines) || !lines.includes(was)) return undefined;
	return {
		type: 'setAnswer',
		path,
		value: lines.map((line: unknown) => (line === was ? value : line))
	};
}
