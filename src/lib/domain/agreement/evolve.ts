import { writeAnswer, readAnswer } from '#lib/domain/sections/paths.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { AgreementEvent } from './events.ts';
import { isResult } from './results.ts';
import { stand, standingOf } from './standing.ts';
import type { AgreementState, Postponed } from './state.ts';

/** When an event was written; the log supplies both. `at` is ISO, UTC. */
export interface Recorded {
	readonly seq: number;
	readonly at: string;
}

const nothing: AgreementContent = {
	initiation: {},
	mandate: {},
	structure: {},
	situation: {},
	focusAreas: {},
	actionPlan: {},
	followUp: {},
	review: {}
};

/** Raise when the fold changes, so that kept folds are rebuilt. */
export const foldVersion = 1;

export function emptyAgreement(id: string): AgreementState {
	return {
		id,
		version: 0,
		status: 'drafting',
		content: nothing,
		postponed: {},
		approvedBy: [],
		changedAt: {},
		createdAt: '',
		lastChangedAt: '',
		example: false
	};
}

/** The state after the event. Total: an event in the log has happened, whatever today's rules say. */
export function evolve(
	state: AgreementState,
	event: AgreementEvent,
	recorded: Recorded
): AgreementState {
	const next = { ...state, version: recorded.seq, lastChangedAt: recorded.at };
	switch (event.type) {
		case 'agreementCreated':
			return {
				...next,
				createdAt: recorded.at,
				content: { ...nothing, ...event.content },
				postponed: event.postponed,
				...(event.logotypes && { logotypes: event.logotypes }),
				example: event.origin === 'example'
			};
		case 'answerSet':
			return touched(
				next,
				event.path,
				writeAnswer(state.content, event.path, event.value),
				without(state.postponed, event.path)
			);
		case 'answerCleared':
			return touched(
				next,
				event.path,
				writeAnswer(state.content, event.path, undefined),
				state.postponed
			);
		case 'answerPostponed': {
			const { type: _, path, ...postponement } = event;
			return touched(next, path, state.content, { ...state.postponed, [path]: postponement });
		}
		case 'answerResumed':
			return touched(next, event.path, state.content, without(state.postponed, event.path));
		case 'rowsAdded':
			return touched(
				next,
				event.list,
				editRows(state.content, event.list, (rows) => insert(rows, event.rows, event.after)),
				without(state.postponed, event.list)
			);
		case 'rowRemoved':
			return touched(
				next,
				event.list,
				editRows(state.content, event.list, (rows) => rows.filter(({ id }) => id !== event.row)),
				without(state.postponed, `${event.list}.${event.row}`)
			);
		case 'rowMoved':
			return touched(
				next,
				event.list,
				editRows(state.content, event.list, (rows) => move(rows, event.row, event.after)),
				state.postponed
			);
		case 'logotypeSet': {
			const { [event.party]: _, ...others } = state.logotypes ?? {};
			const logotypes = event.logotype ? { ...others, [event.party]: event.logotype } : others;
			return touched(
				{ ...next, logotypes },
				`logotypes.${event.party}`,
				state.content,
				state.postponed
			);
		}
		default: {
			const { status, approvedBy } = stand(standingOf(state), event);
			return { ...next, status, approvedBy };
		}
	}
}

function touched(
	next: AgreementState,
	path: string,
	content: AgreementContent,
	postponed: Postponed
): AgreementState {
	const changed = {
		...next,
		content,
		postponed,
		changedAt: { ...next.changedAt, [path]: next.version }
	};
	if (next.status === 'drafting') return changed;
	const { status, approvedBy } = stand(standingOf(next), {
		type: isResult(path) ? 'resultsRecorded' : 'answersChanged'
	});
	return { ...changed, status, approvedBy };
}

function without(postponed: Postponed, path: string): Postponed {
	const kept = Object.entries(postponed).filter(
		([key]) => key !== path && !key.startsWith(`${path}.`)
	);
	return kept.length === Object.keys(postponed).length ? postponed : Object.fromEntries(kept);
}

function editRows(
	content: AgreementContent,
	list: string,
	edit: (rows: readonly AnyRow[]) => readonly AnyRow[]
): AgreementContent {
	return writeAnswer(
		content,
		list,
		edit((readAnswer(content, list) as readonly AnyRow[] | undefined) ?? [])
	);
}

/** Rows whose neighbour is gone go last, so that nothing is lost. */
function insert(
	rows: readonly AnyRow[],
	added: readonly AnyRow[],
	after: string | null
): readonly AnyRow[] {
	if (after === null) return [...added, ...rows];
	const index = rows.findIndex(({ id }) => id === after);
	return index === -1
		? [...rows, ...added]
		: [...rows.slice(0, index + 1), ...added, ...rows.slice(index + 1)];
}

function move(rows: readonly AnyRow[], moved: string, after: string | null): readonly AnyRow[] {
	const row = rows.find(({ id }) => id === moved);
	return row
		? insert(
				rows.filter(({ id }) => id !== moved),
				[row],
				after
			)
		: rows;
}
