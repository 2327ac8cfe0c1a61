import type { ReportRows } from '#lib/domain/document/bound-reports.ts';

/** The list that each kind of row in the reports stands in; its field id. */
export const reportRowLists: Readonly<Record<keyof ReportRows, string>> = {
	deviation: 'followUp.deviations',
	dialogue: 'situation.dialogues',
	nextStep: 'followUp.councilReport.nextSteps',
	ownPicture: 'situation.ownPictures',
	pattern: 'situation.patterns',
	reform: 'actionPlan.reforms',
	unclearTask: 'followUp.interpellation.gaps'
};
