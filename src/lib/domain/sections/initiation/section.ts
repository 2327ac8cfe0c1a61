import { documentFields } from './document.ts';
import { whyNowFields } from './why-now.ts';
import { partiesFields } from './parties.ts';
import { scopeFields } from './scope.ts';
import { purposeFields } from './purpose.ts';
import { frameFields } from './frame.ts';
import { periodFields } from './period.ts';
import { readinessFields } from './readiness.ts';

/** The groups in the order they are asked. */
export const initiationGroups = [
	'document',
	'whyNow',
	'parties',
	'scope',
	'purpose',
	'frame',
	'period',
	'readiness'
] as const;

export const initiation = {
	...documentFields,
	...whyNowFields,
	...partiesFields,
	...scopeFields,
	...purposeFields,
	...frameFields,
	...periodFields,
	...readinessFields
} as const;
