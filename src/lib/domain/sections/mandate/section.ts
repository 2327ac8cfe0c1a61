import { leadershipFields } from './leadership.ts';
import { rolesFields } from './roles.ts';
import { signatoriesFields } from './signatories.ts';
import { undertakingsFields } from './undertakings.ts';
import { anchoringFields } from './anchoring.ts';
import { responsibilityFields } from './responsibility.ts';
import { whenItFailsFields } from './when-it-fails.ts';

/** The groups in the order they are asked. */
export const mandateGroups = [
	'leadership',
	'roles',
	'signatories',
	'undertakings',
	'anchoring',
	'responsibility',
	'whenItFails'
] as const;

export const mandate = {
	...leadershipFields,
	...rolesFields,
	...signatoriesFields,
	...undertakingsFields,
	...anchoringFields,
	...responsibilityFields,
	...whenItFailsFields
} as const;
