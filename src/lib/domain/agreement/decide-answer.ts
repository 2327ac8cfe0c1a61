import { isDate } from '#lib/domain/calendar/iso-date.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import { schemaOf, type InvalidReason } from '#lib/domain/sections/schema.ts';
import { coordinatorPath } from '#lib/domain/sections/coordinator.ts';
import { longestResponsible, type AgreementCommand } from './commands.ts';
import { accept, refuse } from './outcome.ts';
import type { AgreementEvent } from './events.ts';
import type { Decision } from './refusals.ts';
import type { AgreementState } from './state.ts';

type Of<T extends AgreementCommand['type']> = Extract<AgreementCommand, { type: T }>;

/** Sets or clears one answer. The same value again is accepted without events. */
export function decideAnswer(
	state: AgreementState,
	command: Of<'setAnswer'>
): Decision<AgreementEvent> {
	const location = locate(command.path);
	if (
		!location ||
		location.field === 'row' ||
		location.field.type === 'rows' ||
		location.field.type === 'group'
	)
		return refuse({ code: 'unknownQuestion', path: command.path });
	const { field } = location;
	if (field.sameAs) return decideCoordinator(state, command, field);
	if (!rowsExist(state, command.path)) return refuse({ code: 'rowGone', path: command.path });

	const current = readAnswer(state.content, command.path);
	const parsed = isEmpty(command.value)
		? { success: true as const, data: undefined }
		: schemaOf(field).safeParse(command.value);
	if (!parsed.success)
		return refuse({ code: 'invalidValue', path: command.path, reason: reasonIn(parsed.error) });

	const value = isEmpty(parsed.data) ? undefined : parsed.data;
	const isPostponed = Object.hasOwn(state.postponed, command.path);
	if (same(current, value) && !(isPostponed && value !== undefined)) return accept();
	const seq = lastChange(state, command.path);
	if (command.base !== undefined && seq > command.base) {
		return {
			outcome: 'conflict',
			conflict: { path: command.path, theirs: current, mine: value, seq }
		};
	}
	return value === undefined
		? accept({ type: 'answerCleared', path: command.path })
		: accept({ type: 'answerSet', path: command.path, value });
}

/** The coordination function and its time are the coordinator's role; the role is made when there is none. */
function decideCoordinator(
	state: AgreementState,
	command: Of<'setAnswer'>,
	field: Field
): Decision<AgreementEvent> {
	const name = field.sameAs === 'coordinator.capacity' ? 'capacity' : 'function';
	const path = coordinatorPath(state.content);
	if (path) return decideAnswer(state, { ...command, path: `${path}.${name}` });
	if (isEmpty(command.value)) return accept();
	const parsed = schemaOf(field).safeParse(command.value);
	if (!parsed.success)
		return refuse({ code: 'invalidValue', path: command.path, reason: reasonIn(parsed.error) });
	const row = { id: freeId(state), role: 'coordinator', [name]: parsed.data };
	const last = state.content.mandate.roles?.at(-1)?.id ?? null;
	return accept({ type: 'rowsAdded', list: 'mandate.roles', rows: [row], after: last });
}

/** The same for everybody who decides it: an id may not come from chance here. */
function freeId(state: AgreementState): string {
	const taken = new Set(state.content.mandate.roles?.map(({ id }) => id));
	let id = 'coordinator';
	for (let number = 2; taken.has(id); number += 1) id = `coordinator-${number}`;
	return id;
}

export function decidePostponement(
	state: AgreementState,
	command: Of<'postponeAnswer'>
): Decision<AgreementEvent> {
	const location = locate(command.path);
	if (!location || location.field === 'row')
		return refuse({ code: 'unknownQuestion', path: command.path });
	if (!location.field.later) return refuse({ code: 'cannotBePostponed', path: command.path });
	if (!rowsExist(state, command.path)) return refuse({ code: 'rowGone', path: command.path });
	const date = command.date?.trim() || undefined;
	const responsible = command.responsible?.trim() || undefined;
	// The browser decides before it sends: what the wire would not take must be refused here, not retried for ever.
	if ((command.responsible?.length ?? 0) > longestResponsible)
		return refuse({ code: 'invalidValue', path: command.path, reason: 'too_long' });
	if (date && !isDate(date))
		return refuse({ code: 'invalidValue', path: command.path, reason: 'not_date' });
	const current = state.postponed[command.path];
	if (current && current.date === date && current.responsible === responsible) return accept();
	return accept({
		type: 'answerPostponed',
		path: command.path,
		...(responsible && { responsible }),
		...(date && { date })
	});
}

export function decideResumption(
	state: AgreementState,
	command: Of<'answerNow'>
): Decision<AgreementEvent> {
	return Object.hasOwn(state.postponed, command.path)
		? accept({ type: 'answerResumed', path: command.path })
		: accept();
}

/** Every row on the way to the answer is still there. */
export function rowsExist(state: AgreementState, path: string): boolean {
	const steps = path.split('.');
	return steps.every((_, index) => {
		if (index < 2) return true;
		const above = steps.slice(0, index).join('.');
		if (locate(above)?.field === 'row' || !isList(above)) return true;
		return readAnswer(state.content, steps.slice(0, index + 1).join('.')) !== undefined;
	});
}

function isList(path: string): boolean {
	const field = locate(path)?.field;
	return field !== undefined && field !== 'row' && field.type === 'rows';
}

function lastChange(state: AgreementState, path: string): number {
	return state.changedAt[path] ?? 0;
}

function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The first reason in the error: schemas carry reason codes as messages. */
export function reasonIn(error: {
	readonly issues: readonly { readonly message: string }[];
}): InvalidReason {
	return (error.issues[0]?.message ?? 'not_text') as InvalidReason;
}
