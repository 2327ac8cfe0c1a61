import { areasFields } from './areas.ts';

/** The groups in the order they are asked. */
export const focusAreasGroups = [
	'areas',
	'problem',
	'targetGroup',
	'places',
	'causes',
	'goals',
	'school'
] as const;

export const focusAreas = {
	...areasFields
} as const;
