import type { Case } from './case.ts';
import { areas } from './vasteras/areas.ts';
import { initiation } from './vasteras/initiation.ts';
import { followUp, mandate } from './vasteras/mandate.ts';
import { actionPlan } from './vasteras/measures.ts';
import { situation, structure } from './vasteras/structure.ts';

/** A city's agreement of 2019, its promise of 2020 and what came after: one document that has room for all of it. */
export const vasteras: Case = {
	id: 'vasteras',
	content: {
		initiation,
		mandate,
		structure,
		situation,
		focusAreas: { areas },
		actionPlan,
		followUp,
		review: {
			decisions: [
				{
					id: 'beslut-ks',
					party: 'staden',
					body: 'kommunstyrelsen',
					date: '2019-11-05',
					concerns: 'agreement'
				}
			]
		}
	},
	postponed: {
		'mandate.escalation': { responsible: 'kommunens samordnare', date: '2020-01-31' },
		'structure.sharingSituations': {}
	},
	until: 'drafting',
	today: '2019-11-05'
};
