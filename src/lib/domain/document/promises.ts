import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { hasText } from './answers.ts';

export type Outcome = NonNullable<AgreementContent['followUp']['outcomes']>[number];

/** The measures that are promised to residents, in the order of the plan. */
export function promisesIn({ actionPlan }: AgreementContent): readonly Measure[] {
	return (actionPlan.measures ?? []).filter(
		({ isPromise, title, promiseWording }) =>
			isPromise === true && (hasText(promiseWording) || hasText(title))
	);
}

export function outcomeOf({ id }: Measure, { followUp }: AgreementContent): Outcome | undefined {
	return followUp.outcomes?.find(({ measure }) => measure === id);
}

/** As much as was promised; without figures, said to be done. */
export function wasKept(outcome: Outcome | undefined): boolean {
	if (outcome?.planned === undefined || outcome.done === undefined)
		return outcome?.status === 'done';
	return outcome.done >= outcome.planned;
}
