import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { actionPlan } from './action-plan.ts';
import { vandalism } from './area-vandalism.ts';
import { youth } from './area-youth.ts';
import { followUp } from './follow-up.ts';
import { initiation } from './initiation.ts';
import { mandate } from './mandate.ts';
import { review } from './review.ts';
import { situation } from './situation.ts';
import { structure } from './structure.ts';

/**
 * A whole agreement, as if made today, from an evaluation of cooperation in Hallstahammar of January 2014 (Mälardalens
 * högskola). What the evaluation does not say is assumed, and the agreement says so itself.
 */
export const hallstahammar: AgreementContent = {
	initiation,
	mandate,
	structure,
	situation,
	focusAreas: { areas: [youth, vandalism] },
	actionPlan,
	followUp,
	review
};
