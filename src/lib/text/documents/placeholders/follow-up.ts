/** Follow-up, reports, validity and annexes. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, chosen, of } from './entry.ts';
import { asClause } from './texts.ts';
import { revisionTriggerTexts } from './words.ts';

export const followUpPlaceholders = {
	'followUp.what': of('followUp', 'cell', 'question'),
	'followUp.method': of('followUp', 'cell', 'method'),
	'followUp.receiver': of('followUp', 'function', 'receives'),
	documentationTool: at('nounPhrase', 'followUp.documentation.tool'),
	documentationTime: at('duration', 'followUp.documentation.days'),
	evaluator: at('function', 'followUp.evaluation.responsible'),
	evaluationDate: at('date', 'followUp.evaluation.due'),
	'leadershipDate.date': of('leadershipDate', 'date', 'date'),
	'leadershipDate.forum': of('leadershipDate', 'function', 'forum'),
	'leadershipDate.asksFor': of('leadershipDate', 'cell', 'asksFor'),

	councilReportInterval: at('interval', 'followUp.assemblyReporting.interval'),
	councilReportMonth: at('nounPhrase', 'followUp.assemblyReporting.month'),
	councilReportForm: at('nounPhrase', 'followUp.assemblyReporting.form'),
	councilReportOwner: at('function', 'followUp.assemblyReporting.responsible'),
	residentReportInterval: at('interval', 'followUp.citizenFeedback.interval'),
	residentReportPlace: at('nounPhrase', 'followUp.citizenFeedback.place'),
	residentReportContent: at('sentence', 'followUp.citizenFeedback.what'),
	staffFeedback: at('sentence', 'followUp.staffFeedback'),

	extensionLength: at('duration', 'followUp.extension.length'),
	extensionDeciders: at('list', 'followUp.extension.whoAgrees'),
	extensionAskBy: at('date', 'followUp.extension.askBy'),
	revisionInterval: at('interval', 'followUp.revisionInterval'),
	nextReviewDate: at('date', 'followUp.firstRevision.date'),
	revisionOwner: at('function', 'followUp.firstRevision.responsible'),
	'trigger.text': chosen('trigger', revisionTriggerTexts, asClause),
	changeDecider: at('function', 'followUp.changeDecision'),
	noticePeriod: at('duration', 'followUp.termination.months'),
	afterTerminationTime: at('duration', 'followUp.termination.months'),
	terminationReceiver: at('function', 'followUp.termination.receiver'),
	terminationOngoing: at('sentence', 'followUp.termination.ongoing'),

	'annex.title': of('annex', 'name', 'title'),
	'annex.date': of('annex', 'date', 'date'),
	'annex.owner': of('annex', 'function', 'responsible')
} as const satisfies Resolvers;
