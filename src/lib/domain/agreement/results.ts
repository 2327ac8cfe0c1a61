/**
 * What is written after the signature: outcomes, meetings, reports and the record of decisions and signatures.
 * It can be written while the text itself is locked (Brå step 4 and 5).
 */
const recorded = [
	'followUp.outcomes',
	'followUp.deviations',
	'followUp.goalResults',
	'followUp.processReview',
	'followUp.steeringReport',
	'followUp.municipalPlanFollowedUp',
	'followUp.councilReport',
	'followUp.interpellation',
	'followUp.meetings',
	'review.approvals',
	'review.decisions',
	'review.signing',
	'mandate.anchoring'
];

export function isResult(path: string): boolean {
	return recorded.some((start) => path === start || path.startsWith(`${start}.`));
}
