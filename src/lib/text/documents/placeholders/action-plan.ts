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
	'measure.method': of('measure', 'nounPhrase', 'method'),
	'measure.evidence': of('measure', 'cell', 'evidence'),
	'measure.place': of('measure', 'cell', 'place'),
	'measure.resource': of('measure', 'cell', 'resource'),
	'measure.documentation': of('measure', 'cell', 'documentation'),
	'measure.partners': of('measure', 'function', 'partners'),
	'measure.deputy': of('measure', 'function', 'owner.deputy')
} as const satisfies Resolvers;
