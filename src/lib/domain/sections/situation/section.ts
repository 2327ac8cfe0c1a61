import { ownFields } from './own.ts';
import { municipalFields } from './municipal.ts';
import { jointFields } from './joint.ts';
import { evidenceFields } from './evidence.ts';
import { dialoguesFields } from './dialogues.ts';
import { prioritisationFields } from './prioritisation.ts';

/** The groups in the order they are asked. */
export const situationGroups = [
	'own',
	'municipal',
	'joint',
	'evidence',
	'dialogues',
	'prioritisation'
] as const;

export const situation = {
	...ownFields,
	...municipalFields,
	...jointFields,
	...evidenceFields,
	...dialoguesFields,
	...prioritisationFields
} as const;
