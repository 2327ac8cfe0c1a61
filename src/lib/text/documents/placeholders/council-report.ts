/** What the report to the council asks for. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, of } from './entry.ts';

export const councilReportPlaceholders = {
	reportPeriod: at('name', 'followUp.councilReport.period'),
	reportDate: at('date', 'followUp.councilReport.date'),
	reportCaseNumber: at('name', 'followUp.councilReport.registryNumber'),
	steeringReportDate: at('date', 'followUp.steeringReport'),
	lastCouncilReport: at('date', 'followUp.councilReport.previous'),
	councilPoint: at('clause', 'followUp.councilReport.point'),
	whyText: at('clause', 'followUp.councilReport.why'),
	publishedInformation: at('sentence', 'followUp.councilReport.published'),
	effortsNine: at('sentence', 'followUp.councilReport.effortsAgreement'),
	cooperationAssessment: at('sentence', 'followUp.councilReport.cooperation'),
	reportAmount: at('number', 'followUp.councilReport.amount'),
	reportWorkingTime: at('nounPhrase', 'followUp.councilReport.workingTime'),
	councilAssignment: at('infinitive', 'followUp.councilReport.assignment'),
	councilAssignmentDue: at('date', 'followUp.councilReport.assignmentDue'),
	'nextStep.text': of('nextStep', 'cell', 'text'),
	'nextStep.date': of('nextStep', 'date', 'date'),
	'nextStep.owner': of('nextStep', 'function', 'responsible'),
	'deviation.decision': of('deviation', 'clause', 'decision'),
	'deviation.reason': of('deviation', 'clause', 'reason'),
	'deviation.decider': of('deviation', 'function', 'decidedBy'),
	'grant.name': of('grant', 'name', 'name'),
	'grant.amount': of('grant', 'number', 'amount'),
	'grant.receiver': of('grant', 'function', 'receiver'),
	'need.name': of('need', 'cell', 'need'),
	'need.answer': of('need', 'cell', 'action'),
	'need.factor': of('need', 'cell', 'factor'),
	'need.owner': of('need', 'function', 'responsible'),
	'need.due': of('need', 'date', 'date')
} as const satisfies Resolvers;
