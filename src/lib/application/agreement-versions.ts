import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import type { AgreementEvent } from '#lib/domain/agreement/events.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { StoredEvent } from '#lib/ports/event-log.ts';
import { fold } from './agreement-store.ts';
import type { Ports } from './ports.ts';

/** A version is the agreement as it stood at a seq of its log. */
export interface VersionPoint {
	readonly seq: number;
	/** ISO instant, UTC, of the last event in it. */
	readonly at: string;
	/** The latest decided or signed text, or how it stood at the end of a day on which it was changed. */
	readonly kind: 'signed' | 'decided' | 'day';
}

/** As it stood when the event with this seq was written; undefined when there is no such agreement or event. */
export async function agreementAt(
	{ log }: Pick<Ports, 'log'>,
	id: string,
	seq: number
): Promise<AgreementState | undefined> {
	const events = (await log.read(id)).filter((event) => event.seq <= seq);
	return events.at(-1)?.seq === seq ? fold(emptyAgreement(id), events) : undefined;
}

const written: readonly string[] = [
	'agreementCreated',
	'answerSet',
	'answerCleared',
	'answerPostponed',
	'answerResumed',
	'rowsAdded',
	'rowRemoved',
	'rowMoved'
] satisfies readonly AgreementEvent['type'][];

const formal: Readonly<Record<string, VersionPoint['kind']>> = {
	agreementDecided: 'decided',
	agreementSigned: 'signed'
} satisfies Partial<Record<AgreementEvent['type'], VersionPoint['kind']>>;

/**
 * The versions that the present one can be compared with, the formal ones first, then the newest day first. Those
 * after which nothing has been written are left out: there is nothing to compare.
 * @param dayOf the ISO date of an instant, where the parties are
 */
export async function earlierVersions(
	{ log }: Pick<Ports, 'log'>,
	id: string,
	dayOf: (instant: string) => string
): Promise<readonly VersionPoint[]> {
	const events = await log.read(id);
	const last = events.findLast(({ type }) => written.includes(type));
	if (!last) return [];
	const latest = (type: string): readonly VersionPoint[] => {
		const event = events.findLast((each) => each.type === type);
		const kind = formal[type];
		return event && kind ? [{ seq: event.seq, at: event.at, kind }] : [];
	};
	const points = [
		...latest('agreementSigned'),
		...latest('agreementDecided'),
		...endsOfDays(events, dayOf)
	];
	return points.filter(
		({ seq }, i) => seq < last.seq && points.findIndex((p) => p.seq === seq) === i
	);
}

/** The last event of each day on which something was written. */
function endsOfDays(
	events: readonly StoredEvent[],
	dayOf: (instant: string) => string
): readonly VersionPoint[] {
	const ends = new Map<string, VersionPoint>();
	const changed = new Set<string>();
	for (const { seq, at, type } of events) {
		const day = dayOf(at);
		ends.set(day, { seq, at, kind: 'day' });
		if (written.includes(type)) changed.add(day);
	}
	return [...ends].flatMap(([day, point]) => (changed.has(day) ? [point] : [])).reverse();
}
