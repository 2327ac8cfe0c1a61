import { goodContent } from './content.ts';

/** An exported agreement, as the file holds it. */
export const agreementFile = {
	format: 'overens-agreement',
	version: 1,
	id: 'agreement1',
	status: 'drafting',
	content: goodContent,
	postponed: {}
} as const;
