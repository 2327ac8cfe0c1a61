/** The picture of the situation and the choice between problems. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, line, of } from './entry.ts';
import { asSentence } from './texts.ts';

export const situationPlaceholders = {
	situationDate: at('date', 'situation.jointPictureDate'),
	'finding.text': line('finding', asSentence),
	'pictureLevel.name': of('pictureLevel', 'cell', 'level'),
	'pictureLevel.content': of('pictureLevel', 'cell', 'form'),
	'pictureLevel.participants': of('pictureLevel', 'cell', 'participants'),
	'pictureLevel.interval': of('pictureLevel', 'interval', 'interval'),
	'pictureLevel.owner': of('pictureLevel', 'function', 'responsible'),
	otherPlans: at('list', 'situation.otherPlanning'),

	'figure.name': of('figure', 'cell', 'name'),
	'figure.year': of('figure', 'number', 'year'),
	'figure.source': of('figure', 'cell', 'source'),
	'figure.comparison': of('figure', 'cell', 'comparison'),
	'dataOwner.name': of('dataOwner', 'function', 'party'),
	'dataOwner.data': of('dataOwner', 'cell', 'data'),
	'dataOwner.cycle': of('dataOwner', 'interval', 'cycle'),
	'dataOwner.receiver': of('dataOwner', 'function', 'reportsTo'),

	prioritisedBy: at('function', 'situation.prioritisedBy'),
	prioritisedDate: at('date', 'situation.prioritisedDate'),
	'deprioritised.problem': of('deprioritised', 'cell', 'name'),
	'deprioritised.reason': of('deprioritised', 'cell', 'reason'),
	'deprioritised.handledBy': of('deprioritised', 'function', 'handledBy'),
	'deprioritised.reconsider': of('deprioritised', 'cell', 'reconsider')
} as const satisfies Resolvers;
