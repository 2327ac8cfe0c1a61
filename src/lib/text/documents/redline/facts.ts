import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** One of the two versions that are compared: the text as it stood at a point of its log. */
export interface ComparedVersion {
	/** ISO date of the last change in it. */
	readonly date: string;
	readonly status: LifecycleStatus;
	readonly content: AgreementContent;
}

/** What the page before a redline is made from, beside the comparison. */
export interface RedlineFacts {
	readonly old: ComparedVersion;
	readonly new: ComparedVersion;
}

const undecided: readonly LifecycleStatus[] = ['drafting', 'awaitingApproval'];

export const isDecided = ({ status }: ComparedVersion): boolean => !undecided.includes(status);
