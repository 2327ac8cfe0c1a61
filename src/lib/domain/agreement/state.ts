import type { Logotypes } from './logotype.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Where an agreement stands. Computed from its events by the lifecycle statechart, never stored. */
export type LifecycleStatus =
	| 'drafting'
	| 'awaitingApproval'
	| 'decided'
	| 'signed'
	| 'inForce'
	| 'underRevision'
	| 'superseded'
	| 'expired'
	| 'terminated';

/** "Beslutas senare": who sees to it and by when (ISO date). Both may be unknown yet. */
export interface Postponement {
	readonly responsible?: string;
	readonly date?: string;
}

/**
 * Open questions by the path of their answer, e.g. `mandate.escalation` or `focusAreas.areas.k3f9a2.ages`.
 * A postponed answer may keep a value underneath; it is printed as open until somebody answers now.
 */
export type Postponed = { readonly [path: string]: Postponement };

/** One agreement, folded from its events. */
export interface AgreementState {
	readonly id: string;
	/** Seq of the last event; 0 before creation. */
	readonly version: number;
	readonly status: LifecycleStatus;
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	readonly logotypes?: Logotypes;
	/** Parties (ids) that have approved the text as it stands. */
	readonly approvedBy: readonly string[];
	/** Seq of the last change by path, so that an edit based on older text is seen as a conflict. */
	readonly changedAt: { readonly [path: string]: number };
	/** ISO instants, UTC. */
	readonly createdAt: string;
	readonly lastChangedAt: string;
	/** A shown example: may be copied, not changed. */
	readonly example: boolean;
}
