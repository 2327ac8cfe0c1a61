/** How far an agreement has come. Derived from the answers every time, never stored. */
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { isResult } from '#lib/domain/agreement/results.ts';
import type { AgreementState, LifecycleStatus } from '#lib/domain/agreement/state.ts';

export type TaskStatus = 'done' | 'inProgress' | 'notStarted' | 'cannotStart';

/** A question without an answer. `fieldId` finds its words, `path` its place. */
export interface MissingAnswer {
	readonly path: string;
	readonly fieldId: string;
	readonly group?: string;
	readonly law: boolean;
}

export interface SectionProgress {
	readonly section: SectionId;
	readonly status: TaskStatus;
	/** Questions asked here and now, counted per row where they repeat. */
	readonly asked: number;
	readonly answered: number;
	readonly postponed: readonly string[];
	readonly missing: readonly MissingAnswer[];
}

interface Tally {
	asked: number;
	answered: number;
	written: boolean;
	readonly missing: MissingAnswer[];
	readonly postponed: string[];
}

/** Progress of one section. Optional questions, those of a document and an unticked yes in a row are never missing. */
export function progressOf(state: AgreementState, section: SectionId): SectionProgress {
	const tally: Tally = { asked: 0, answered: 0, written: false, missing: [], postponed: [] };
	const values = state.content[section] as Readonly<Record<string, unknown>>;
	count(state, sections[section], values, { path: section, fieldId: section }, tally, true);
	const status =
		tally.missing.length === 0
			? 'done'
			: tally.written || tally.postponed.length > 0
				? 'inProgress'
				: 'notStarted';
	const { asked, answered, missing, postponed } = tally;
	return { section, status, asked, answered, missing, postponed };
}

function count(
	state: AgreementState,
	fields: Fields,
	values: Readonly<Record<string, unknown>>,
	at: { readonly path: string; readonly fieldId: string; readonly group?: string },
	tally: Tally,
	isTop: boolean
): void {
	for (const [name, field] of Object.entries(fields)) {
		if (
			!isShown(field.shownWhen, state.content, values) ||
			field.forDocument ||
			isTooEarly(state, at.path, name)
		)
			continue;
		const group = field.group ?? at.group;
		const here = {
			path: `${at.path}.${name}`,
			fieldId: `${at.fieldId}.${name}`,
			...(group !== undefined && { group })
		};
		const value = valueOf(state.content, field, values[name]);
		if (Object.hasOwn(state.postponed, here.path)) {
			tally.postponed.push(here.path);
			tally.asked += 1;
			tally.answered += 1;
			continue;
		}
		if (value !== undefined && !(isTop && isSeed(field, value))) tally.written = true;
		if (field.type === 'group' && (value !== undefined || !field.optional)) {
			count(
				state,
				field.fields,
				(value ?? {}) as Readonly<Record<string, unknown>>,
				here,
				tally,
				false
			);
		} else if (field.type === 'rows' && isFilled(value)) {
			tally.asked += 1;
			tally.answered += 1;
			for (const row of value as readonly AnyRow[])
				count(state, field.fields, row, { ...here, path: `${here.path}.${row.id}` }, tally, false);
		} else if (isFilled(value) || !(field.optional || (field.type === 'yesNo' && !isTop))) {
			tally.asked += 1;
			if (isFilled(value)) tally.answered += 1;
			else tally.missing.push({ ...here, law: field.law === true });
		}
	}
}

function valueOf(content: AgreementContent, field: Field, value: unknown): unknown {
	if (!field.sameAs) return value;
	const role = coordinatorIn(content);
	return field.sameAs === 'coordinator.function' ? role?.function : role?.capacity;
}

/** Outcomes are asked for when there is something to follow up: once the agreement is signed. */
function isTooEarly(state: AgreementState, path: string, name: string): boolean {
	const before: readonly LifecycleStatus[] = ['drafting', 'awaitingApproval', 'decided'];
	return path === 'followUp' && before.includes(state.status) && isResult(`${path}.${name}`);
}

/** What stood there from the start is not something a person has written. */
function isSeed(field: Field, value: unknown): boolean {
	return 'seed' in field && JSON.stringify(field.seed) === JSON.stringify(value);
}

function isFilled(value: unknown): boolean {
	return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
