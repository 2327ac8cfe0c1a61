/** Roles, signatories, undertakings and what happens when they cannot be kept. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, chosen, line, of } from './entry.ts';
import { asClause, asInfinitive } from './texts.ts';
import { deviationTriggerTexts } from './words.ts';

export const mandatePlaceholders = {
	'role.function': of('role', 'function', 'function'),
	'role.task': of('role', 'cell', 'task'),
	'role.mayNot': of('role', 'cell', 'mayNotDecide'),
	'role.not': of('role', 'cell', 'notRole'),
	'role.deputy': of('role', 'function', 'deputy'),
	'role.budget': of('role', 'number', 'budget'),
	contactListOwner: at('function', 'mandate.contactListOwner'),

	'signatory.title': of('signatory', 'function', 'function'),
	'signatory.name': of('signatory', 'name', 'name'),

	'undertaking.text': of('undertaking', 'infinitive', 'text'),
	'undertaking.responsible': of('undertaking', 'function', 'responsible'),
	'undertaking.committee': of('undertaking', 'function', 'committee'),
	'jointUndertaking.text': line('jointUndertaking', asInfinitive),
	'limit.text': line('limit', asClause),
	'operation.name': of('operation', 'function', 'name'),
	'operation.task': of('operation', 'cell', 'task'),
	'operation.limit': of('operation', 'cell', 'limit'),
	'resource.what': of('resource', 'cell', 'guaranteed'),
	'resource.party': of('resource', 'function', 'party'),
	'resource.amount': of('resource', 'cell', 'amount'),
	budgetYears: at('list', 'mandate.resourcesSecured.years'),
	needsFunding: at('list', 'mandate.resourcesSecured.needsDecision'),
	sharedFunction: at('nounPhrase', 'mandate.costs.what'),
	costShare: at('nounPhrase', 'mandate.costs.share'),
	grantReceiver: of('grant', 'function', 'receiver'),
	grantName: of('grant', 'name', 'name'),

	'anchoring.informer': of('anchoring', 'function', 'responsible'),
	'anchoring.how': of('anchoring', 'cell', 'method'),
	'anchoring.due': of('anchoring', 'date', 'date'),
	'middleManager.function': of('middleManager', 'function', 'function'),
	'middleManager.answersFor': of('middleManager', 'cell', 'answersFor'),
	'middleManager.followsUp': of('middleManager', 'cell', 'followsUp'),
	introductionOwner: at('function', 'mandate.introduction.responsible'),
	introductionTime: at('duration', 'mandate.introduction.weeks'),
	newLeaderTime: at('duration', 'mandate.introduction.weeks'),

	'step.name': of('step', 'cell', 'task'),
	'step.owner': of('step', 'function', 'responsible'),
	'step.contributors': of('step', 'function', 'contributors'),

	deviationReceiver: at('function', 'mandate.escalation.first'),
	deviationTime: at('duration', 'mandate.escalation.days'),
	'deviationTrigger.text': chosen('deviationTrigger', deviationTriggerTexts, asClause),
	'escalationStep.function': of('escalationStep', 'function', 'who'),
	'escalationStep.time': of('escalationStep', 'duration', 'days'),
	vacancyTime: at('duration', 'mandate.vacancyRule.weeks'),
	vacancyNext: at('sentence', 'mandate.vacancyRule.text'),
	disagreementForum: at('function', 'mandate.disagreement.forum'),
	disagreementNext: at('sentence', 'mandate.disagreement.text'),
	'risk.name': of('risk', 'cell', 'risk'),
	'risk.response': of('risk', 'cell', 'response'),
	'risk.owner': of('risk', 'function', 'responsible')
} as const satisfies Resolvers;
