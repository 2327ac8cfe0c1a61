import type { StandingView, StepView } from '#lib/client/views/review.ts';
import type { LifecycleFact } from '#lib/domain/agreement/events.ts';
import { may } from '#lib/domain/agreement/lifecycle.ts';
import { standingOf } from '#lib/domain/agreement/standing.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { partiesIn, partyName } from '#lib/domain/sections/readers.ts';
import { overviewText } from '#lib/text/pages/overview.ts';
import { reviewText } from '#lib/text/pages/review.ts';
import {
	lifecycleText,
	statusMeaning,
	stepTexts,
	type StepType
} from '#lib/text/pages/lifecycle.ts';
import { startText } from '#lib/text/pages/start.ts';
import { statusTexts } from '#lib/text/refusals.ts';

/** Each step and the fact it asks the statechart for; the ones done once for the agreement, in order. */
const steps: readonly { readonly type: StepType; readonly fact: LifecycleFact }[] = [
	{ type: 'requestApproval', fact: { type: 'approvalRequested' } },
	{ type: 'decideAgreement', fact: { type: 'agreementDecided' } },
	{ type: 'sign', fact: { type: 'agreementSigned' } },
	{ type: 'takeEffect', fact: { type: 'agreementTookEffect' } },
	{ type: 'startRevision', fact: { type: 'revisionStarted' } },
	{ type: 'abandonRevision', fact: { type: 'revisionAbandoned' } },
	{ type: 'returnToDraft', fact: { type: 'returnedToDraft' } },
	{ type: 'supersede', fact: { type: 'agreementSuperseded' } },
	{ type: 'expire', fact: { type: 'agreementExpired' } },
	{ type: 'terminate', fact: { type: 'agreementTerminated' } }
];

/** Where the agreement stands, who has approved, and what the statechart lets happen next. */
export function standingView(state: AgreementState): StandingView {
	const standing = standingOf(state);
	const possible = steps.filter(({ fact }) => may(standing, fact));
	const note = noteOf(state);
	return {
		stamp: state.example ? startText.exampleStamp : statusTexts[state.status],
		meaning: state.example ? overviewText.exampleNote : statusMeaning[state.status],
		approvals: (state.status === 'drafting' ? [] : partiesIn(state.content)).map((party) => ({
			id: party.id,
			name: partyName(party) ?? reviewText.unnamedRow,
			...(party.kind && { kind: party.kind }),
			isApproved: state.approvedBy.includes(party.id),
			canApprove: may(standing, { type: 'partyApproved', party: party.id })
		})),
		...(note !== undefined && { note }),
		...(possible.length === 0 && { end: lifecycleText.nothing }),
		steps: state.example ? [] : possible.map(({ type }, index) => stepView(type, index === 0))
	};
}

function stepView(type: StepType, isFirst: boolean): StepView {
	const words = stepTexts[type];
	return {
		type,
		...words,
		primary: isFirst && words.sure === undefined && type !== 'returnToDraft'
	};
}

function noteOf({ status, approvedBy, content }: AgreementState): string | undefined {
	if (partiesIn(content).length === 0) return lifecycleText.noParties;
	if (status !== 'awaitingApproval') return undefined;
	return approvedBy.length > 0 ? lifecycleText.editWithdraws : lifecycleText.noneYet;
}
