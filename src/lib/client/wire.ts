/** What travels between a browser and the server when something is changed. Version 1. */
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { AgreementEvent } from '#lib/domain/agreement/events.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';

/** One small command; never a whole form. `since` is the version the browser has: it gets every event after it. */
export interface Sent {
	readonly commandId: string;
	readonly since: number;
	readonly command: AgreementCommand;
}

export interface WireEvent {
	readonly seq: number;
	/** ISO instant, UTC. */
	readonly at: string;
	readonly event: AgreementEvent;
}

export type Answered =
	| { readonly outcome: 'saved'; readonly events: readonly WireEvent[] }
	| {
			readonly outcome: 'refused';
			readonly refusal: Refusal;
			readonly events: readonly WireEvent[];
	  }
	| {
			readonly outcome: 'conflict';
			readonly conflict: Conflict;
			readonly events: readonly WireEvent[];
	  };
