import { transition } from 'xstate';
import { lifecycle, type LifecycleEvent, type Standing } from './lifecycle.ts';
import type { AgreementState } from './state.ts';

export function standingOf(state: AgreementState): Standing {
	return {
		status: state.status,
		parties: (state.content.initiation.parties ?? []).map((party) => party.id),
		approvedBy: state.approvedBy
	};
}

/** Where the agreement stands after the event. An event that the statechart does not know here changes nothing. */
export function stand(standing: Standing, event: LifecycleEvent): Standing {
	const { status, parties, approvedBy } = standing;
	const [next] = transition(
		lifecycle,
		lifecycle.resolveState({ value: status, context: { parties, approvedBy } }),
		event
	);
	return { status: next.value, parties, approvedBy: next.context.approvedBy };
}
