/** Forums, coordination, information and communication. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { at, chosen, line, of } from './entry.ts';
import { asInfinitive } from './texts.ts';
import { coordinationTaskTexts } from './words.ts';

const reportsTo = of('forum', 'function', 'reportsTo');

export const structurePlaceholders = {
	'forum.name': of('forum', 'function', 'name'),
	'forum.level': of('forum', 'cell', 'level'),
	'forum.permanenceReason': of('forum', 'clause', 'permanenceReason'),
	'forum.endDate': of('forum', 'date', 'endDate'),
	'forum.tasks': of('forum', 'infinitive', 'task'),
	'forum.decides': of('forum', 'nounPhrase', 'decisionRight'),
	'forum.chair': of('forum', 'function', 'chair'),
	'forum.convener': of('forum', 'function', 'convener'),
	'forum.interval': of('forum', 'interval', 'interval'),
	'forum.reportsTo': (scope) =>
		(scope.bound['forum'] as Forum | undefined)?.reportsTo === 'none'
			? { state: 'answered', text: 'ingen', questions: ['structure.forums'] }
			: reportsTo(scope),
	'forum.area': of('forum', 'nounPhrase', 'areas'),
	'forum.activator': at('function', 'structure.activation.caller'),
	'forum.activationTrigger': at('nounPhrase', 'structure.activation.trigger'),
	'forum.activationTime': at('duration', 'structure.activation.hours'),
	steeringForum: at('function', 'structure.steeringForum'),
	schoolRepresentation: at('sentence', 'structure.schoolRepresentation'),
	checkInInterval: at('interval', 'structure.allPartyCheckIn'),
	minutesOwner: at('function', 'structure.minutes.responsible'),
	minutesArchive: at('name', 'structure.minutes.archive'),

	strategicCouncil: at('function', 'structure.councilForum'),
	councilPlan: at('sentence', 'structure.councilPlan'),
	coordinationFunction: at('function', 'structure.coordinationHolder'),
	checkInConvener: at('function', 'structure.coordinationHolder'),
	coordinationReportsTo: at('function', 'structure.coordinationReportsTo'),
	'coordinationTask.text': chosen('coordinationTask', coordinationTaskTexts, asInfinitive),
	'coordinatorDuty.text': line('coordinatorDuty', asInfinitive),

	'disclosureParty.name': of('disclosureParty', 'function', 'from'),
	'disclosureParty.decides': of('disclosureParty', 'function', 'decides'),
	disclosureLog: at('name', 'structure.sharingLog'),
	answerTime: at('duration', 'structure.sharingAnswerDays'),
	sharedRegister: at('nounPhrase', 'structure.sharedRegister'),
	consentRoutine: at('sentence', 'structure.consentRoutine'),
	sharedWithoutIndividuals: at('sentence', 'structure.sharedWithoutIndividuals'),

	'message.audience': of('message', 'cell', 'audience'),
	'message.content': of('message', 'cell', 'message'),
	'message.channel': of('message', 'cell', 'channel'),
	'message.when': of('message', 'date', 'date'),
	'message.owner': of('message', 'function', 'responsible'),
	spokespersons: at('sentence', 'structure.spokespersons'),
	incidentContact: at('function', 'structure.incidentContact'),
	publicationPlace: at('name', 'structure.publication'),
	'openEvent.name': of('openEvent', 'cell', 'name'),
	'openEvent.when': of('openEvent', 'cell', 'when'),
	'openEvent.inviter': of('openEvent', 'function', 'inviter'),
	'openEvent.invited': of('openEvent', 'cell', 'invited'),

	'ownTerm.term': of('ownTerm', 'name', 'term'),
	'ownTerm.text': of('ownTerm', 'nounPhrase', 'meaning'),
	childrenAgeFrom: at('number', 'structure.childrenAges.from'),
	childrenAgeTo: at('number', 'structure.childrenAges.to')
} as const satisfies Resolvers;
