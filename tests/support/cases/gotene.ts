import type { Case } from './case.ts';
import { areas } from './gotene/areas.ts';
import { followUp, outcomes } from './gotene/follow-up.ts';
import { initiation } from './gotene/initiation.ts';
import { mandate } from './gotene/mandate.ts';
import { measures } from './gotene/measures.ts';
import { situation, structure } from './gotene/structure.ts';

/** A small municipality whose yearly promises follow on each other, with an outcome for each. */
export const gotene: Case = {
	id: 'gotene',
	content: {
		initiation,
		mandate,
		structure,
		situation,
		focusAreas: { areas },
		actionPlan: {
			planKind: 'both',
			planPeriod: { start: '2018-01-01', end: '2024-12-31' },
			adoption: { forum: 'bra' },
			municipalPlan: { relation: 'separate' },
			measures,
			promises: {
				used: true,
				responsible: 'kommunpolisen'
			}
		},
		followUp: { ...followUp, outcomes },
		review: {}
	},
	postponed: {
		'mandate.escalation': { responsible: 'kommunens säkerhetssamordnare' }
	},
	until: 'drafting',
	today: '2024-01-15'
};
