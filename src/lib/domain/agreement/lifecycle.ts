/**
 * What may happen to an agreement, and when. The only judge: every command asks it (design §2).
 * Drafting, approval by each party and signing follow Brå's step 3; what is decided is locked, results can still be
 * recorded while it is in force, and a new version is drafted beside it (step 5).
 */
import { assign, setup } from 'xstate';
import type { LifecycleFact } from './events.ts';
import type { LifecycleStatus } from './state.ts';

interface LifecycleContext {
	/** Party ids that must approve. */
	readonly parties: readonly string[];
	readonly approvedBy: readonly string[];
}

/** `answersChanged`: the text itself. `resultsRecorded`: outcomes and meetings, which live on after the signature. */
export type LifecycleEvent =
	LifecycleFact | { readonly type: 'answersChanged' } | { readonly type: 'resultsRecorded' };

export const lifecycle = setup({
	types: {
		context: {} as LifecycleContext,
		events: {} as LifecycleEvent,
		input: {} as LifecycleContext
	},
	guards: {
		isNotYetApprovedBy: ({ context, event }) =>
			event.type === 'partyApproved' &&
			context.parties.includes(event.party) &&
			!context.approvedBy.includes(event.party),
		everyPartyHasApproved: ({ context }) =>
			context.parties.length > 0 &&
			context.parties.every((party) => context.approvedBy.includes(party))
	},
	actions: {
		addApproval: assign(({ context, event }) =>
			event.type === 'partyApproved' ? { approvedBy: [...context.approvedBy, event.party] } : {}
		),
		withdrawApprovals: assign({ approvedBy: [] }),
		// A transition that does nothing counts as forbidden in XState; a result changes no standing.
		recordResult: () => undefined
	}
}).createMachine({
	id: 'lifecycle',
	context: ({ input }) => input,
	initial: 'drafting',
	states: {
		drafting: {
			on: {
				answersChanged: { actions: 'withdrawApprovals' },
				resultsRecorded: { actions: 'recordResult' },
				approvalRequested: 'awaitingApproval'
			}
		},
		awaitingApproval: {
			on: {
				answersChanged: { actions: 'withdrawApprovals' },
				resultsRecorded: { actions: 'recordResult' },
				partyApproved: { guard: 'isNotYetApprovedBy', actions: 'addApproval' },
				approvalsWithdrawn: { actions: 'withdrawApprovals' },
				returnedToDraft: { target: 'drafting', actions: 'withdrawApprovals' },
				agreementDecided: { guard: 'everyPartyHasApproved', target: 'decided' }
			}
		},
		decided: {
			on: {
				resultsRecorded: { actions: 'recordResult' },
				returnedToDraft: { target: 'drafting', actions: 'withdrawApprovals' },
				agreementSigned: 'signed'
			}
		},
		signed: {
			on: { resultsRecorded: { actions: 'recordResult' }, agreementTookEffect: 'inForce' }
		},
		inForce: {
			on: {
				resultsRecorded: { actions: 'recordResult' },
				revisionStarted: 'underRevision',
				agreementSuperseded: 'superseded',
				agreementExpired: 'expired',
				agreementTerminated: 'terminated'
			}
		},
		underRevision: {
			on: {
				resultsRecorded: { actions: 'recordResult' },
				revisionAbandoned: 'inForce',
				agreementSuperseded: 'superseded',
				agreementExpired: 'expired',
				agreementTerminated: 'terminated'
			}
		},
		superseded: { type: 'final' },
		expired: { type: 'final' },
		terminated: { type: 'final' }
	}
});

export interface Standing extends LifecycleContext {
	readonly status: LifecycleStatus;
}

const at = ({ status, parties, approvedBy }: Standing) =>
	lifecycle.resolveState({ value: status, context: { parties, approvedBy } });

/** Whether the statechart lets it happen. */
export function may(standing: Standing, event: LifecycleEvent): boolean {
	return at(standing).can(event);
}
