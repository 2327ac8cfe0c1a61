/** Answers that the agreement and its plan do not print, and why. */
import type { Answered } from '#lib/domain/sections/walk.ts';

const annex = 'printed in the situation annex';
const memo = 'printed in the memo to the deciding body';
const council = 'printed in the report to the municipal council';
const promise = 'printed on the page of the citizen promise';
const meeting = 'printed in notices and minutes';
const decides = 'decides which texts, checks and suggestions are used; has no words of its own';
const help = 'helps those who write; seen in the form';

const reasons: Readonly<Record<string, string>> = {
	'initiation.parties.kind': decides,
	'initiation.parties.legalForm': decides,
	'initiation.actors.kind': decides,
	'initiation.actors.legalForm': decides,
	'initiation.actors.currentWork': annex,
	'initiation.previous.outcome': memo,
	'initiation.contacts.channel': promise,
	'initiation.supportGaps.action': council,
	'initiation.supportGaps.responsible': council,
	'initiation.supportGaps.date': council,
	'initiation.supportGaps.factor': 'printed in the answer to an interpellation',
	'mandate.roles.role': decides,
	'mandate.operations.kind': decides,
	'mandate.middleManagers.tookPart': help,
	'structure.forums.kind': decides,
	'structure.forums.standingAgenda': meeting,
	'situation.ownPictures.summary': annex,
	'situation.ownPictures.date': annex,
	'situation.ownPictures.responsible': annex,
	'situation.ownPictures.leadershipRead': help,
	'situation.crimeMapping': annex,
	'situation.consequences': annex,
	'situation.otherInformation': annex,
	'situation.analysis': annex,
	'situation.lastUpdated': annex,
	'situation.differences': annex,
	'situation.outlook': annex,
	'situation.patterns.pattern': annex,
	'situation.patterns.when': annex,
	'situation.patterns.where': annex,
	'situation.dialogues.participants': annex,
	'situation.dialogues.result': annex,
	'situation.dialogues.change': annex,
	'situation.targetGroupVoice': annex,
	'situation.sources.reason': annex,
	'situation.publicSummary': memo,
	'situation.problems.choice': decides,
	'focusAreas.areas.themes': decides,
	'focusAreas.areas.problem': 'the area is named after it',
	'focusAreas.areas.causes.support': annex,
	'focusAreas.areas.causes.influence': annex,
	'focusAreas.areas.goals.level': help,
	'focusAreas.areas.goals.direction': 'said by the goal itself',
	'focusAreas.areas.indicators.unit': 'each goal says its own unit',
	'focusAreas.areas.indicators.interval': 'the follow-up plan says when',
	'actionPlan.municipalPlan.body': "printed in the municipality's own plan",
	'actionPlan.municipalPlan.date': "printed in the municipality's own plan",
	'actionPlan.municipalPlan.reference': "printed in the municipality's own plan",
	'actionPlan.municipalPlan.registryNumber': "printed in the municipality's own plan",
	'actionPlan.municipalPlan.paragraph': "printed in the municipality's own plan",
	'actionPlan.measures.promiseWording': promise,
	'actionPlan.promises.reportDate': 'printed as a time after the end of the promise',
	'followUp.checks.kind': 'the question itself is printed',
	'followUp.outcomes.decision': council,
	'followUp.outcomes.decisionReason': council,
	'followUp.outcomes.deviation': council,
	'followUp.outcomes.consequence': council,
	'followUp.goalResults.status': council,
	'followUp.goalResults.comment': council,
	'followUp.steeringReport': council,
	'followUp.annexes.kind': decides,
	'review.lawComments.section': council,
	'review.lawComments.comment': council,
	'review.approvals.function': memo,
	'review.approvals.date': memo,
	'review.optionalChapters': decides,
	'review.documentForm': decides,
	'review.secrecyCheck': decides,
	'review.signing.place': 'written by hand when somebody signs',
	'review.caseSummary': memo,
	'review.caseProposal': memo,
	'review.casePreparation.units': memo,
	'review.casePreparation.consulted': memo,
	'review.casePreparation.counterpart': memo,
	'review.casePreparation.text': memo,
	'review.caseAuthor': memo
};

/** Rows that are printed only in another state than the one they are in. */
const states: Readonly<Record<string, (beside: Answered['beside']) => boolean>> = {
	// A problem that is chosen becomes an area, with its own name and reason.
	'situation.problems.name': ({ choice }) => choice === 'chosen',
	'situation.problems.reason': ({ choice }) => choice === 'chosen',
	// A source that is not used is told of in the situation annex.
	'situation.sources.source': ({ used }) => used === false,
	'situation.sources.period': ({ used }) => used === false,
	// A holder who signs needs no words; one who acts for another is "Tf.".
	'mandate.signatories.standing': ({ standing }) => standing !== 'acting',
	// Who signs within a mandate of their own cites no decision.
	'mandate.signatories.decisionReference': ({ basis }) => basis === 'internal_rules'
};

/** Whether an answer has its place in the situation annex or in the report to the council. */
export function isFor(
	document: 'situationAnnex' | 'councilReport',
	{ fieldId }: Answered
): boolean {
	return reasons[fieldId] === (document === 'situationAnnex' ? annex : council);
}

export function isElsewhere({ fieldId, beside }: Answered): boolean {
	return fieldId in reasons || (states[fieldId]?.(beside) ?? false);
}
