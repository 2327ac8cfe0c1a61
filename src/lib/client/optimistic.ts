/** How unanswered edits lie on top of what the server has confirmed. Pure. */
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import { evolve } from '#lib/domain/agreement/evolve.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { PendingEdit } from './queue.ts';
import type { WireEvent } from './wire.ts';

export function applyEvent(state: AgreementState, { seq, at, event }: WireEvent): AgreementState {
	return seq > state.version ? evolve(state, event, { seq, at }) : state;
}

/** An edit on top of what is confirmed. One that no longer fits is left to the server's answer. */
export function applyEdit(state: AgreementState, { command }: PendingEdit): AgreementState {
	const { base: _, ...unconditional } = command as AgreementCommand & { base?: number };
	const decision = decide(state, unconditional);
	if (decision.outcome !== 'accepted') return state;
	return decision.events.reduce(
		(next, event) => evolve(next, event, { seq: next.version, at: next.lastChangedAt }),
		state
	);
}

/** A later edit of the same answer builds on the one just saved: it is no conflict with oneself. */
export function basedOn(later: PendingEdit, saved: PendingEdit, version: number): PendingEdit {
	const { command } = later;
	if (
		command.type !== 'setAnswer' ||
		saved.command.type !== 'setAnswer' ||
		command.path !== saved.command.path
	)
		return later;
	return { ...later, command: { ...command, base: version } };
}

/** Seq of the event that a saved answer became; undefined when it changed nothing. */
export function seqOf(command: AgreementCommand, events: readonly WireEvent[]): number | undefined {
	if (command.type !== 'setAnswer') return undefined;
	const { path, base = 0 } = command;
	const isOurs = ({ seq, event }: WireEvent) =>
		seq > base &&
		(event.type === 'answerSet' || event.type === 'answerCleared') &&
		event.path === path;
	return events.find(isOurs)?.seq;
}
