import { forumsFields } from './forums.ts';
import { councilFields } from './council.ts';
import { coordinationFields } from './coordination.ts';
import { sharingFields } from './sharing.ts';
import { communicationFields } from './communication.ts';
import { termsFields } from './terms.ts';

/** The groups in the order they are asked. */
export const structureGroups = [
	'forums',
	'council',
	'coordination',
	'sharing',
	'communication',
	'terms'
] as const;

export const structure = {
	...forumsFields,
	...councilFields,
	...coordinationFields,
	...sharingFields,
	...communicationFields,
	...termsFields
} as const;
