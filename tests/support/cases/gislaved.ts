import type { Postponed } from '#lib/domain/agreement/state.ts';
import type { Case } from './case.ts';
import { areas } from './gislaved/areas.ts';
import { initiation } from './gislaved/initiation.ts';
import { mandate } from './gislaved/mandate.ts';
import { actionPlan } from './gislaved/measures.ts';
import { followUp, situation, structure } from './gislaved/structure.ts';

const toCoordinator = { responsible: 'kommunens samordnare', date: '2017-04-30' };
const undescribed = ['nara-relationer', 'extremism', 'trafik'];

/** Chapter 3 of the plan was not visible: what it would have said is left open, as a coordinator would leave it. */
const postponed: Postponed = {
	...Object.fromEntries(
		undescribed.flatMap((area) => [
			[`focusAreas.areas.${area}.problemWhat`, toCoordinator],
			[`focusAreas.areas.${area}.causes`, toCoordinator]
		])
	),
	'focusAreas.areas.skadegorelse.causes': toCoordinator,
	'mandate.anchoring': toCoordinator,
	'mandate.middleManagers': toCoordinator,
	'structure.communicationLeads': toCoordinator,
	'followUp.documentation': toCoordinator
};

/** Three parties, areas within areas, a goal to keep, and the promise of 2019. */
export const gislaved: Case = {
	id: 'gislaved',
	content: {
		initiation,
		mandate,
		structure,
		situation,
		focusAreas: { areas },
		actionPlan,
		followUp,
		review: {}
	},
	postponed,
	until: 'drafting',
	today: '2016-12-15'
};
