/** Finds the answer at a path: what was written, how it was asked for, and whether it is decided later. */
import type { Scope } from '#lib/domain/document/scope.ts';
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import { text, type Field, type Fields } from '#lib/domain/sections/fields.ts';
import { placesOf, type Place, type Values } from './places.ts';
import { postponedAt, questionsOf } from './questions.ts';

export interface Reading {
	/** How the question is asked; undefined for a part of a value, such as the start of a period. */
	readonly field: Field | undefined;
	readonly value: unknown;
	/** What was written for the option `other`. */
	readonly other: string | undefined;
	readonly questions: readonly string[];
	/** Set when the answer is "beslutas senare". */
	readonly postponed: string | undefined;
}

const companion = text();

/** Reads a field of a section or row, or one inside a group or a value: `days`, `escalation.days`, `ages.from`. */
export function readIn(place: Place, path: string, scope: Scope): Reading {
	const [name = '', part] = path.split('.');
	const field: Field | undefined = place.fields[name] ?? companionOf(place.fields, name);
	const shared =
		field?.sameAs && readCoordinator(field.sameAs, part, `${place.path}.${name}`, scope);
	if (shared) return shared;
	const questions = questionsOf(`${place.fieldId}.${name}`);
	const postponed = postponedAt(scope.facts, `${place.path}.${path}`);
	const value = place.values[name];
	if (part === undefined)
		return { field, value, other: otherBeside(place.values, name), questions, postponed };
	const inner = (value ?? {}) as Values;
	return {
		field:
			field?.type === 'group' ? (field.fields[part] ?? companionOf(field.fields, part)) : undefined,
		value: inner[part],
		other: otherBeside(inner, part),
		questions,
		postponed
	};
}

/** What is asked under structure is stored once, with the coordinator's role in the mandate. */
function readCoordinator(
	sameAs: 'coordinator.function' | 'coordinator.capacity',
	part: string | undefined,
	asked: string,
	scope: Scope
): Reading | undefined {
	const role = coordinatorIn(scope.facts.content);
	const place = role && placesOf(scope.facts).ofRow.get(role);
	if (!place) return undefined;
	const name = sameAs === 'coordinator.function' ? 'function' : 'capacity';
	const reading = readIn(place, part === undefined ? name : `${name}.${part}`, scope);
	const postponed = postponedAt(scope.facts, asked) ?? reading.postponed;
	return { ...reading, questions: [...questionsOf(asked), ...reading.questions], postponed };
}

function companionOf(fields: Fields, name: string): Field | undefined {
	return name.endsWith('Other') && name.slice(0, -'Other'.length) in fields ? companion : undefined;
}

function otherBeside(values: Values, name: string): string | undefined {
	const other = values[`${name}Other`];
	return typeof other === 'string' && other.trim() !== '' ? other : undefined;
}
