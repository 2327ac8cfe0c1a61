import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { inForce, isPostponed } from '../in-force.ts';
import { read } from './reading.ts';
import type { Rules } from './rule.ts';
import { rulesByGroup, type WarningGroup, type WarningId } from './rules.ts';
import type { Finding, Level, Slots } from './warning.ts';

/** Something thin in the agreement. Its words are found by `id` in `text/checks`. */
export interface Warning {
	/** Different for each warning of an agreement, and the same next time. */
	readonly key: string;
	readonly id: WarningId;
	readonly group: WarningGroup;
	readonly level: Level;
	/** Path of the answer to mend, row ids included. */
	readonly path: string;
	readonly slots: Slots;
}

/**
 * Everything that is thin, in the order of the groups. An answer to be decided later is not called missing; that it has
 * nobody to decide it is. `today` is an ISO date.
 */
export function qualityWarnings(state: AgreementState, today: string): readonly Warning[] {
	const reading = read(inForce(state), state.postponed, today);
	const found: Warning[] = [];
	for (const [group, rules] of Object.entries(rulesByGroup) as [WarningGroup, Rules][])
		for (const [id, { level, find }] of Object.entries(rules) as [WarningId, Rules[string]][])
			for (const finding of find(reading))
				if (id === 'openItemWithoutOwner' || !isPostponed(state, finding.path))
					found.push(warningOf(id, group, level, finding));
	return found;
}

function warningOf(id: WarningId, group: WarningGroup, level: Level, finding: Finding): Warning {
	const { path, about, slots = {} } = finding;
	return { key: `${id} ${path}${about ? ` ${about}` : ''}`, id, group, level, path, slots };
}
