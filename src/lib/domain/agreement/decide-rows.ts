import { locate } from '#lib/domain/sections/locate.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import { rowSchema } from '#lib/domain/sections/schema.ts';
import { referencesTo } from '#lib/domain/sections/walk.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { AgreementCommand } from './commands.ts';
import { reasonIn, rowsExist } from './decide-answer.ts';
import type { AgreementEvent } from './events.ts';
import { accept, refuse } from './outcome.ts';
import type { Decision } from './refusals.ts';
import type { AgreementState } from './state.ts';

type Of<T extends AgreementCommand['type']> = Extract<AgreementCommand, { type: T }>;

/** Adds rows, each with an id of the sender's. Rows that are there already with the same ids are added once. */
export function decideAddRows(
	state: AgreementState,
	command: Of<'addRows'>
): Decision<AgreementEvent> {
	const location = locate(command.list);
	if (!location || location.field === 'row' || location.field.type !== 'rows')
		return refuse({ code: 'unknownQuestion', path: command.list });
	if (!rowsExist(state, command.list)) return refuse({ code: 'rowGone', path: command.list });
	const present = rowsAt(state, command.list);
	const schema = rowSchema(location.field.fields);
	const added: AnyRow[] = [];
	for (const row of command.rows) {
		const parsed = schema.safeParse(withoutEmpty(row));
		if (!parsed.success) {
			const name = parsed.error.issues[0]?.path[0];
			return refuse({
				code: 'invalidValue',
				path: `${command.list}.${row.id}${name === undefined ? '' : `.${String(name)}`}`,
				reason: reasonIn(parsed.error)
			});
		}
		if (![...present, ...added].some(({ id }) => id === row.id)) added.push(parsed.data as AnyRow);
	}
	if (added.length === 0) return accept();
	return accept({
		type: 'rowsAdded',
		list: command.list,
		rows: added,
		after: command.after === undefined ? (present.at(-1)?.id ?? null) : command.after
	});
}

/** Removing a row that others point at needs `confirmed`. A row that is gone already is accepted without events. */
export function decideRemoveRow(
	state: AgreementState,
	command: Of<'removeRow'>
): Decision<AgreementEvent> {
	if (!rowsAt(state, command.list).some(({ id }) => id === command.row)) return accept();
	const inside = `${command.list}.${command.row}.`;
	const links = referencesTo(state.content, command.row).filter(
		(path) => !path.startsWith(inside)
	).length;
	if (links > 0 && !command.confirmed)
		return refuse({ code: 'rowInUse', path: `${command.list}.${command.row}`, links });
	return accept({ type: 'rowRemoved', list: command.list, row: command.row });
}

export function decideMoveRow(
	state: AgreementState,
	command: Of<'moveRow'>
): Decision<AgreementEvent> {
	if (!rowsAt(state, command.list).some(({ id }) => id === command.row))
		return refuse({ code: 'rowGone', path: `${command.list}.${command.row}` });
	return accept({ type: 'rowMoved', list: command.list, row: command.row, after: command.after });
}

function rowsAt(state: AgreementState, list: string): readonly AnyRow[] {
	const rows = readAnswer(state.content, list);
	return Array.isArray(rows) ? (rows as readonly AnyRow[]) : [];
}

function withoutEmpty(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== '' && value !== null && value !== undefined)
	);
}
