/** Brå's done-criteria, step by step (4, 3, 5, 7, 5), and the six things Brå says an agreement should hold. */

export const processCheckIds = [
	'p1JointDecision',
	'p1Conditions',
	'p1Organisation',
	'p1Communication',
	'p2OwnPicture',
	'p2StaffDialogue',
	'p2LeadershipRead',
	'p3Merged',
	'p3Prioritised',
	'p3CitizenDialogue',
	'p3Causes',
	'p3Signed',
	'p4Goals',
	'p4StaffDialogue',
	'p4Measures',
	'p4Adopted',
	'p4Promises',
	'p4FollowUp',
	'p4Done',
	'p5Effect',
	'p5Commitments',
	'p5Process',
	'p5Steering',
	'p5Citizens'
] as const;

export const contentCheckIds = [
	'cProblems',
	'cCauses',
	'cGoals',
	'cDocumentation',
	'cFollowUp',
	'cPeriod'
] as const;

export type ProcessCheckId = (typeof processCheckIds)[number];
export type ContentCheckId = (typeof contentCheckIds)[number];
export type Met = boolean | 'partly';

export interface ProcessResult<Id = ProcessCheckId | ContentCheckId> {
	readonly id: Id;
	readonly met: Met;
	/** Path of the answer that shows it, or of the first row that lacks it. */
	readonly link: string;
}
