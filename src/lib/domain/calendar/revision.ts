import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { nextOccurrence, oneAfter } from './intervals.ts';

/** The day the agreement starts to count, when it is a date. */
function startOf({ initiation }: AgreementContent): string | undefined {
	const start = initiation.period?.start;
	return start === 'on_signing' ? undefined : start;
}

/** The first revision: as decided, or one interval after the start. */
export function firstRevision(content: AgreementContent): string | undefined {
	const { firstRevision: decided, revisionInterval } = content.followUp;
	const start = startOf(content);
	return decided?.date ?? (start && oneAfter(start, revisionInterval));
}

/** The next revision on or after `today`. One that is only decided once stays, so that it is seen to be overdue. */
export function nextRevision(content: AgreementContent, today: string): string | undefined {
	const first = firstRevision(content);
	return first && (nextOccurrence(first, content.followUp.revisionInterval, today) ?? first);
}
