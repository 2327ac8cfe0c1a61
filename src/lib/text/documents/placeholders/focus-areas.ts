/** Areas, causes, goals and places. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { of } from './entry.ts';

export const focusAreasPlaceholders = {
	'focusArea.name': of('focusArea', 'nounPhrase', 'name'),
	'parentArea.name': of('parentArea', 'nounPhrase', 'name'),
	'focusArea.reason': of('focusArea', 'clause', 'reason'),
	'focusArea.targetGroup': of('focusArea', 'nounPhrase', 'targetGroup'),
	'focusArea.ageFrom': of('focusArea', 'number', 'ages.from'),
	'focusArea.ageTo': of('focusArea', 'number', 'ages.to'),
	'focusArea.neighbourGroup': of('neighbourGroup', 'nounPhrase', 'group'),
	'focusArea.neighbourOwner': of('neighbourGroup', 'function', 'responsible'),
	'focusArea.cause': of('cause', 'clause', 'text'),
	'focusArea.causeMethod': of('focusArea', 'nounPhrase', 'analysisMethod'),
	'focusArea.causeDate': of('focusArea', 'date', 'analysisDate'),
	'focusArea.causeParticipants': of('focusArea', 'function', 'analysisParticipants'),
	'focusArea.noBaselinePlan': of('focusArea', 'sentence', 'noBaselinePlan'),
	'focusArea.existing': of('focusArea', 'nounPhrase', 'existingWork'),

	'cause.text': of('cause', 'clause', 'text'),
	'place.name': of('place', 'cell', 'name'),
	'place.mapping': of('place', 'cell', 'mappingDone'),
	'place.causes': of('place', 'cell', 'causesDone'),
	'place.forum': of('place', 'function', 'forum'),

	'goal.text': of('goal', 'cell', 'text'),
	'goal.indicator': of('goal', 'cell', 'indicator'),
	'goal.baseline': of('goal', 'cell', 'baseline'),
	'goal.baselineYear': of('goal', 'number', 'baseline.year'),
	'goal.baselineDue': of('goal', 'date', 'baselineDue'),
	'goal.target': of('goal', 'cell', 'target'),
	'goal.targetYear': of('goal', 'number', 'target.year')
} as const satisfies Resolvers;
