/** Where a piece of a foreign document can go: answers in free text that most agreements have. */

export interface PieceTarget {
	/** An answer, or a list whose rows are made from the piece. */
	readonly path: string;
	/** Of a list: the question of a row that takes the text. */
	readonly row?: string;
	/** One row of the whole piece: the heading goes into `row` and the text into this question. */
	readonly rest?: string;
}

export const pieceTargets = [
	{ path: 'initiation.title' },
	{ path: 'initiation.leaderMessage' },
	{ path: 'initiation.need' },
	{ path: 'initiation.whyTogether' },
	{ path: 'initiation.history' },
	{ path: 'initiation.previous.outcome' },
	{ path: 'initiation.lessons' },
	{ path: 'initiation.parties', row: 'organisation' },
	{ path: 'initiation.actors', row: 'name' },
	{ path: 'initiation.includedPlaces' },
	{ path: 'initiation.purposes', row: 'text' },
	{ path: 'initiation.overallGoals', row: 'text' },
	{ path: 'initiation.vision' },
	{ path: 'initiation.relatedDocuments', row: 'title' },
	{ path: 'mandate.roles', row: 'function' },
	{ path: 'mandate.undertakings', row: 'text' },
	{ path: 'mandate.jointUndertakings' },
	{ path: 'mandate.notIncluded' },
	{ path: 'mandate.vacancyRule.text' },
	{ path: 'mandate.disagreement.text' },
	{ path: 'structure.forums', row: 'name' },
	{ path: 'structure.councilPlan' },
	{ path: 'structure.coordinatorDuties' },
	{ path: 'structure.sharedWithoutIndividuals' },
	{ path: 'structure.spokespersons' },
	{ path: 'structure.publication' },
	{ path: 'situation.jointPicture' },
	{ path: 'situation.outlook' },
	{ path: 'situation.otherInformation' },
	{ path: 'situation.publicSummary' },
	{ path: 'situation.problems', row: 'name' },
	{ path: 'focusAreas.areas', row: 'name', rest: 'problemWhat' },
	{ path: 'actionPlan.measures', row: 'title' },
	{ path: 'actionPlan.staffInfluence' },
	{ path: 'followUp.processEvaluation' },
	{ path: 'followUp.effectEvaluation' },
	{ path: 'followUp.staffFeedback' },
	{ path: 'followUp.termination.ongoing' },
	{ path: 'followUp.annexes', row: 'title' },
	{ path: 'review.caseSummary' }
] as const satisfies readonly PieceTarget[];

export type PieceTargetPath = (typeof pieceTargets)[number]['path'];

export function targetAt(path: string): PieceTarget | undefined {
	return pieceTargets.find((target) => target.path === path);
}
