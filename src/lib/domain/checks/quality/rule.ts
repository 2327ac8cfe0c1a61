/** How a rule is written: a level and a question put to the reading, most often to each row of a list. */
import type { Placed, Reading } from './reading.ts';
import type { Finding, Level, Slot, Slots, Unnamed } from './warning.ts';

export interface Rule {
	readonly level: Level;
	readonly find: (reading: Reading) => readonly Finding[];
}
export type Rules = { readonly [id: string]: Rule };

type Find = Rule['find'];

export const warning = (find: Find): Rule => ({ level: 'warning', find });
export const notice = (find: Find): Rule => ({ level: 'notice', find });

/** About the whole agreement: at most one finding, at `path`. */
export const once =
	(path: string, fails: (reading: Reading) => boolean, slots?: (reading: Reading) => Slots): Find =>
	(reading) =>
		fails(reading) ? [{ path, ...(slots && { slots: slots(reading) }) }] : [];

/** A list a rule can be asked of, and what its rows are called in the message. */
export interface List<P extends Placed<unknown>> {
	readonly rows: (reading: Reading) => readonly P[];
	readonly slots: (placed: P, reading: Reading) => Slots;
}

/** One finding for each row that fails, at the row's `answer`. An empty `answer` points at the row itself. */
export const each =
	<P extends Placed<unknown>>(
		list: List<P>,
		answer: string,
		fails: (placed: P, reading: Reading) => boolean,
		slots = list.slots
	): Find =>
	(reading) =>
		list
			.rows(reading)
			.filter((one) => fails(one, reading))
			.map((one) => ({
				path: answer === '' ? one.path : `${one.path}.${answer}`,
				slots: slots(one, reading)
			}));

/** The row's own name, or what stands for it. */
export function named(
	name: string | undefined,
	unnamed: Unnamed,
	position?: number
): Exclude<Slot, number> {
	if (name !== undefined && name.trim() !== '') return name;
	return { unnamed, ...(position !== undefined && { position }) };
}
