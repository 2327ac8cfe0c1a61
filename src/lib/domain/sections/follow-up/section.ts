import { planFields } from './plan.ts';
import { leadershipFields } from './leadership.ts';
import { resultsFields } from './results.ts';
import { reportingFields } from './reporting.ts';
import { answersFields } from './answers.ts';
import { meetingsFields } from './meetings.ts';
import { validityFields } from './validity.ts';
import { annexesFields } from './annexes.ts';

/** The groups in the order they are asked. */
export const followUpGroups = [
	'plan',
	'leadership',
	'results',
	'reporting',
	'answers',
	'meetings',
	'validity',
	'annexes'
] as const;

export const followUp = {
	...planFields,
	...leadershipFields,
	...resultsFields,
	...reportingFields,
	...answersFields,
	...meetingsFields,
	...validityFields,
	...annexesFields
} as const;
