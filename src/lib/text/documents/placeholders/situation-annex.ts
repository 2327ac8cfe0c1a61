/** What only the annex on the situation prints. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, of } from './entry.ts';

export const situationAnnexPlaceholders = {
	situationSummary: at('sentence', 'situation.publicSummary'),
	situationDifferences: at('sentence', 'situation.differences'),
	situationOutlook: at('sentence', 'situation.outlook'),
	ownPictureUpdated: at('date', 'situation.lastUpdated'),
	crimeMapping: at('sentence', 'situation.crimeMapping'),
	crimeConsequences: at('sentence', 'situation.consequences'),
	otherInformation: at('sentence', 'situation.otherInformation'),
	situationAnalysis: at('sentence', 'situation.analysis'),
	targetGroupVoice: at('sentence', 'situation.targetGroupVoice'),
	'ownPicture.party': of('ownPicture', 'cell', 'party'),
	'ownPicture.summary': of('ownPicture', 'cell', 'summary'),
	'ownPicture.date': of('ownPicture', 'date', 'date'),
	'ownPicture.owner': of('ownPicture', 'cell', 'responsible'),
	'pattern.text': of('pattern', 'cell', 'pattern'),
	'pattern.when': of('pattern', 'cell', 'when'),
	'pattern.where': of('pattern', 'cell', 'where'),
	'dialogue.kind': of('dialogue', 'cell', 'kind'),
	'dialogue.date': of('dialogue', 'date', 'date'),
	'dialogue.participants': of('dialogue', 'cell', 'participants'),
	'dialogue.result': of('dialogue', 'cell', 'result'),
	'dialogue.change': of('dialogue', 'cell', 'change'),
	'source.used': of('source', 'cell', 'used'),
	'source.reason': of('source', 'cell', 'reason'),
	'cause.support': of('cause', 'cell', 'support'),
	'cause.influence': of('cause', 'cell', 'influence'),
	'actor.currentWork': of('actor', 'cell', 'currentWork')
} as const satisfies Resolvers;
