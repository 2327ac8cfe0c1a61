import { owner, references } from '../fields.ts';

/** Asked once for each measure. */
export const whoPerMeasure = {
	owner: owner({ group: 'who', later: true, requirements: ['G2', 'S4', 'M13'] }),
	partners: references('actor', { group: 'who', later: true, optional: true, requirements: ['H6'] })
} as const;
