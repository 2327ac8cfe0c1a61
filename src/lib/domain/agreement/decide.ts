/**
 * The only way an agreement changes: a command, the state it meets, and the events that follow or the reason why not.
 * Pure: ids come with the command, time with the log. Runs in the browser (at once) and on the server (authoritative).
 */
import { blocksFinal } from './final.ts';
import type { AgreementCommand } from './commands.ts';
import { decideAnswer, decidePostponement, decideResumption } from './decide-answer.ts';
import { decideAddRows, decideMoveRow, decideRemoveRow } from './decide-rows.ts';
import type { AgreementEvent, LifecycleFact } from './events.ts';
import { may } from './lifecycle.ts';
import { accept, refuse } from './outcome.ts';
import type { Decision } from './refusals.ts';
import { isResult } from './results.ts';
import { standingOf } from './standing.ts';
import type { AgreementState } from './state.ts';

type Outcome = Decision<AgreementEvent>;

export function decide(state: AgreementState, command: AgreementCommand): Outcome {
	if (state.version === 0) return refuse({ code: 'notCreated' });
	if (state.example) return refuse({ code: 'exampleIsReadOnly' });
	switch (command.type) {
		case 'setAnswer':
			return whenOpen(state, command.path, () => decideAnswer(state, command));
		case 'postponeAnswer':
			return whenOpen(state, command.path, () => decidePostponement(state, command));
		case 'answerNow':
			return whenOpen(state, command.path, () => decideResumption(state, command));
		case 'addRows':
			return whenOpen(state, command.list, () => decideAddRows(state, command));
		case 'removeRow':
			return whenOpen(state, command.list, () => decideRemoveRow(state, command));
		case 'moveRow':
			return whenOpen(state, command.list, () => decideMoveRow(state, command));
		case 'setLogotype':
			return whenOpen(state, 'initiation.parties', () => decideLogotype(state, command));
		case 'requestApproval': {
			const missing = blocksFinal(state.content);
			return missing.length > 0
				? refuse({ code: 'lawRequires', missing })
				: happen(state, { type: 'approvalRequested' });
		}
		case 'approve':
			return happen(state, { type: 'partyApproved', party: command.party });
		case 'returnToDraft':
			return happen(state, { type: 'returnedToDraft' });
		case 'decideAgreement':
			return happen(state, { type: 'agreementDecided' });
		case 'sign':
			return happen(state, { type: 'agreementSigned' });
		case 'takeEffect':
			return happen(state, { type: 'agreementTookEffect' });
		case 'startRevision':
			return happen(state, { type: 'revisionStarted' });
		case 'abandonRevision':
			return happen(state, { type: 'revisionAbandoned' });
		case 'supersede':
			return happen(state, { type: 'agreementSuperseded' });
		case 'expire':
			return happen(state, { type: 'agreementExpired' });
		case 'terminate':
			return happen(state, { type: 'agreementTerminated' });
	}
}

function decideLogotype(
	{ content, logotypes }: AgreementState,
	{ party, logotype }: Extract<AgreementCommand, { type: 'setLogotype' }>
): Outcome {
	if (!content.initiation.parties?.some(({ id }) => id === party))
		return refuse({ code: 'rowGone', path: `initiation.parties.${party}` });
	if (logotype === null && logotypes?.[party] === undefined) return accept();
	return accept({ type: 'logotypeSet', party, logotype });
}

function happen(state: AgreementState, fact: LifecycleFact): Outcome {
	return may(standingOf(state), fact)
		? accept(fact)
		: refuse({ code: 'notAllowedInStatus', status: state.status });
}

function whenOpen(state: AgreementState, path: string, decideIt: () => Outcome): Outcome {
	const open = may(standingOf(state), {
		type: isResult(path) ? 'resultsRecorded' : 'answersChanged'
	});
	return open ? decideIt() : refuse({ code: 'lockedInStatus', status: state.status });
}
