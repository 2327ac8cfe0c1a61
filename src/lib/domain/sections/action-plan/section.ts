import { planFields } from './plan.ts';
import { municipalPlanFields } from './municipal-plan.ts';
import { measuresFields } from './measures.ts';
import { promiseFields } from './promise.ts';
import { reformsFields } from './reforms.ts';

/** The groups in the order they are asked. */
export const actionPlanGroups = [
	'plan',
	'municipalPlan',
	'measures',
	'what',
	'who',
	'howMuch',
	'followUp',
	'promise',
	'reforms'
] as const;

export const actionPlan = {
	...planFields,
	...municipalPlanFields,
	...measuresFields,
	...promiseFields,
	...reformsFields
} as const;
