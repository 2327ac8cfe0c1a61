import type { Postponed } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** A real case as typed answers. Row ids are readable, so that a failing test says which row. */
export interface Case {
	readonly id: string;
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	/** How far it is taken once all is answered. */
	readonly until: 'drafting' | 'signed';
	/** ISO date on which its documents are made. */
	readonly today: string;
}
