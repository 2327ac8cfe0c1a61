/** The plan and its measures. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, of } from './entry.ts';

export const actionPlanPlaceholders = {
	planPeriod: at('name', 'actionPlan.planPeriod'),
	planOwner: at('function', 'actionPlan.planOwner.responsible'),
	jointPlanInterval: at('interval', 'actionPlan.planOwner.interval'),
	jointPlanDate: at('date', 'actionPlan.adoption.date'),
	planDecider: at('function', 'actionPlan.municipalPlan.body'),
	ownPlanDate: at('date', 'actionPlan.municipalPlan.date'),
	planParagraph: at('number', 'actionPlan.municipalPlan.paragraph'),
	staffInfluence: at('sentence', 'actionPlan.staffInfluence'),
	promiseOwner: at('function', 'actionPlan.promises.responsible'),

	'measure.text': of('measure', 'cell', 'title'),
	'measure.description': of('measure', 'cell', 'description'),
	'measure.kind': of('measure', 'cell', 'measureKind'),
	'measure.horizon': of('measure', 'cell', 'horizon'),
	'measure.form': of('measure', 'cell', 'form'),
	'measure.method': of('measure', 'cell', 'method'),
	'measure.evidence': of('measure', 'cell', 'evidence'),
	'measure.place': of('measure', 'cell', 'place'),
	'measure.resource': of('measure', 'cell', 'resource'),
	'measure.documentation': of('measure', 'cell', 'documentation'),
	'measure.partners': of('measure', 'function', 'partners'),
	'measure.ownerFunction': of('measure', 'function', 'owner.function'),
	'measure.deputy': of('measure', 'function', 'owner.deputy'),
	'measure.start': of('measure', 'date', 'time.start'),
	'measure.end': of('measure', 'date', 'time.end'),
	'measure.unit': of('measure', 'nounPhrase', 'quantity.unit'),
	'measure.interval': of('measure', 'interval', 'quantity.interval'),
	'measure.per': of('measure', 'interval', 'quantity.interval'),
	'measure.count': of('measure', 'cell', 'quantity.number'),
	'measure.followUpInterval': of('measure', 'interval', 'followUpInterval'),
	'measure.followUpOwner': of('measure', 'function', 'followUpOwner'),
	'measure.evaluator': of('measure', 'function', 'evaluation.responsible'),
	'measure.evaluationDate': of('measure', 'date', 'evaluation.start'),
	'measure.evaluationReason': of('measure', 'cell', 'evaluation.reason'),
	'measure.movedTo': of('measure', 'function', 'moved.who'),
	'measure.movedDate': of('measure', 'date', 'moved.date'),
	'measure.endedDate': of('measure', 'date', 'endedDate')
} as const satisfies Resolvers;
