import type { OverviewView } from '#lib/client/views/overview.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { partiesIn } from '#lib/domain/sections/readers.ts';
import { openQuestions } from '../open-questions.ts';
import { agreementPaper } from '../paper.ts';
import { dateOf } from '../today.ts';
import { clockViews } from './clocks.ts';
import { dateViews } from './dates.ts';
import { miniView } from './mini.ts';
import { verbViews } from './tasks.ts';

/** How far an agreement has come and what waits. `now` is an ISO instant. */
export function overviewView(state: AgreementState, now: string): OverviewView {
	const today = dateOf(now);
	return {
		parties: partyViews(state),
		verbs: verbViews(state),
		dates: dateViews(state, today),
		clocks: clockViews(state, today),
		mini: miniView(agreementPaper(state, now).model),
		open: openQuestions(state)
	};
}

function partyViews({ content }: AgreementState): OverviewView['parties'] {
	return partiesIn(content).flatMap(({ organisation, unit, kind }) => {
		const name = [organisation, unit].filter(Boolean).join(', ');
		return name === '' ? [] : [{ name, ...(kind && { kind }) }];
	});
}
