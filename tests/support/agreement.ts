import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { created, seededContent } from '#lib/domain/agreement/create.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import type { AgreementEvent } from '#lib/domain/agreement/events.ts';
import { emptyAgreement, evolve } from '#lib/domain/agreement/evolve.ts';
import type { Decision } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';

const at = '2026-11-22T08:00:00.000Z';

/** A new agreement, as it is the moment after it was started. */
export function newAgreement(): AgreementState {
	return evolve(emptyAgreement('a1'), created('new', seededContent()), { seq: 1, at });
}

export function apply(state: AgreementState, events: readonly AgreementEvent[]): AgreementState {
	return events.reduce((next, event) => evolve(next, event, { seq: next.version + 1, at }), state);
}

/** Given the commands so far: throws when one of them is refused. */
export function given(...commands: readonly AgreementCommand[]): AgreementState {
	return commands.reduce((state, command) => {
		const decision = decide(state, command);
		if (decision.outcome !== 'accepted')
			throw new Error(`not accepted: ${JSON.stringify({ command, decision })}`);
		return apply(state, decision.events);
	}, newAgreement());
}

export function eventsOf(decision: Decision<AgreementEvent>): readonly AgreementEvent[] {
	if (decision.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(decision)}`);
	return decision.events;
}

/** Two parties, one purpose and one area: what is needed to ask for approval. */
export const ready: readonly AgreementCommand[] = [
	{
		type: 'addRows',
		list: 'initiation.parties',
		rows: [
			{ id: 'kommunen', organisation: 'Hallstahammars kommun', kind: 'municipality' },
			{
				id: 'polisen',
				organisation: 'Polismyndigheten',
				unit: 'lokalpolisområde Västerås',
				kind: 'police'
			}
		]
	},
	{
		type: 'addRows',
		list: 'initiation.purposes',
		rows: [{ id: 's1', text: 'att färre unga börjar använda alkohol' }]
	},
	{
		type: 'addRows',
		list: 'focusAreas.areas',
		rows: [{ id: 'o1', name: 'alkohol och droger bland unga' }]
	}
];
