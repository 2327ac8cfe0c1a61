import type { AgreementEvent } from './events.ts';
import type { Decision, Refusal } from './refusals.ts';

export const refuse = (refusal: Refusal): Decision<AgreementEvent> => ({
	outcome: 'refused',
	refusal
});
export const accept = (...events: readonly AgreementEvent[]): Decision<AgreementEvent> => ({
	outcome: 'accepted',
	events
});
