import { qualityFields } from './quality.ts';
import { viewsFields } from './views.ts';
import { approvalFields } from './approval.ts';
import { documentFields } from './document.ts';
import { revisionFields } from './revision.ts';
import { caseFields } from './case.ts';

/** The groups in the order they are asked. */
export const reviewGroups = [
	'quality',
	'views',
	'approval',
	'document',
	'revision',
	'case'
] as const;

export const review = {
	...qualityFields,
	...viewsFields,
	...approvalFields,
	...documentFields,
	...revisionFields,
	...caseFields
} as const;
