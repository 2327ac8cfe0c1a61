/** The agreement itself, its parties, area and purposes. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, chosen, line, of } from './entry.ts';
import { asSentence } from './texts.ts';
import { principleTexts } from './words.ts';

export const initiationPlaceholders = {
	agreementTitle: at('name', 'initiation.title'),
	leaderMessage: at('sentence', 'initiation.leaderMessage'),
	parentTitle: at('name', 'initiation.parentAgreement.title'),
	parentForum: at('function', 'initiation.parentAgreement.forum'),
	localReporter: at('function', 'initiation.parentAgreement.reporter'),
	localReportInterval: at('interval', 'initiation.parentAgreement.interval'),
	parentChangeTime: at('duration', 'initiation.parentAgreement.changeMonths'),
	'inheritedArea.name': of('inheritedArea', 'nounPhrase', 'name'),
	'unusedArea.name': of('unusedArea', 'nounPhrase', 'name'),
	'unusedArea.reason': of('unusedArea', 'clause', 'reason'),

	previousTitle: at('name', 'initiation.previous.title'),
	previousValidTo: at('date', 'initiation.previous.validTo'),
	sinceYear: at('number', 'initiation.sinceYear'),
	sharedNeed: at('sentence', 'initiation.need'),
	togetherReason: at('sentence', 'initiation.whyTogether'),
	contextText: at('sentence', 'initiation.history'),
	'lesson.text': line('lesson', asSentence),
	'need.text': of('need', 'sentence', 'need'),

	'party.unit': of('party', 'function', 'unit'),
	'party.body': of('party', 'function', 'body'),
	'party.caseNumber': of('party', 'name', 'registryNumber'),
	'party.orgNumber': of('party', 'name', 'organisationNumber'),
	'party.contribution': of('party', 'nounPhrase', 'contribution'),
	'actor.name': of('actor', 'cell', 'name'),
	'actor.contribution': of('actor', 'cell', 'contribution'),

	localArea: at('name', 'initiation.includedPlaces'),
	districts: at('name', 'initiation.includedPlaces'),
	neighbours: at('name', 'initiation.crossBorder.municipalities'),
	neighbourReason: at('sentence', 'initiation.crossBorder.reason'),
	neighbourContact: at('function', 'initiation.crossBorder.contact'),
	otherMunicipalities: at('name', 'initiation.policeAreaOther'),

	purpose: of('purpose', 'attClause', 'text'),
	'purpose.text': of('purpose', 'attClause', 'text'),
	overallGoal: of('overallGoal', 'clause', 'text'),
	'overallGoal.text': of('overallGoal', 'clause', 'text'),
	'overallGoal.targetYear': of('overallGoal', 'number', 'targetYear'),
	vision: at('sentence', 'initiation.vision'),
	'principle.text': chosen('principle', principleTexts, asSentence),
	otherLegalBasis: at('nounPhrase', 'initiation.legalBasisOther'),
	'related.title': of('related', 'name', 'title'),
	'related.relation': of('related', 'cell', 'relation'),
	'related.owner': of('related', 'function', 'owner'),

	validFrom: at('date', 'initiation.period.start'),
	validTo: at('date', 'initiation.period.end'),
	'milestone.step': of('milestone', 'cell', 'step'),
	'milestone.date': of('milestone', 'date', 'date')
} as const satisfies Resolvers;
