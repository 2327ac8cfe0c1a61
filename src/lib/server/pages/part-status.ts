import { isResult } from '#lib/domain/agreement/results.ts';
import type { AgreementState, LifecycleStatus } from '#lib/domain/agreement/state.ts';
import type { TaskStatus } from '#lib/domain/journey/progress.ts';
import { sections } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { sectionText } from '#lib/text/pages/section.ts';

/** How far a part has come, from what it lacks and whether anything is written in it. */
export function statusOfPart(
	{ content, postponed, status }: AgreementState,
	section: SectionId,
	group: string,
	missing: number
): TaskStatus {
	if (isTooEarly(status, section, group)) return 'cannotStart';
	const values = content[section] as Readonly<Record<string, unknown>>;
	const isBegun = Object.entries<Field>(sections[section]).some(
		([name, field]) =>
			field.group === group &&
			(isWritten(field, values[name]) || Object.hasOwn(postponed, `${section}.${name}`))
	);
	if (!isBegun) return 'notStarted';
	return missing === 0 ? 'done' : 'inProgress';
}

/** Outcomes can be written once there is something signed to follow up. */
function isTooEarly(status: LifecycleStatus, section: SectionId, group: string): boolean {
	const asked = Object.entries<Field>(sections[section]).filter(
		([, field]) => field.group === group
	);
	const onlyResults = asked.length > 0 && asked.every(([name]) => isResult(`${section}.${name}`));
	return (
		onlyResults &&
		section === 'followUp' &&
		['drafting', 'awaitingApproval', 'decided'].includes(status)
	);
}

/** What stood there from the start is nobody's answer. */
function isWritten(field: Field, value: unknown): boolean {
	const isSeed = 'seed' in field && JSON.stringify(field.seed) === JSON.stringify(value);
	return value !== undefined && !isSeed;
}

/** "Tre frågor saknar svar, en beslutas senare." */
export function lackWords(missing: number, postponed: number): string {
	const said = [
		...(missing > 0 ? [sectionText.missing(missing)] : []),
		...(postponed > 0 ? [sectionText.postponed(postponed)] : [])
	];
	return said.length === 0 ? '' : `${capitalFirst(said.join(', '))}.`;
}
