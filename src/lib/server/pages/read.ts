import type { ReadView } from '#lib/client/views/read.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { readText } from '#lib/text/pages/read.ts';
import { pageOf } from './links.ts';
import { factsOf } from './paper.ts';
import { wholePaper } from './preview.ts';

/** The whole agreement or action plan as it stands. `now` is an ISO instant. */
export function readView(state: AgreementState, now: string, kind: ReadView['kind']): ReadView {
	const facts = factsOf(state, now, 'draft');
	const isPlan = kind === 'actionPlan';
	const model = isPlan ? actionPlanDocument(facts) : agreementDocument(facts);
	return {
		...wholePaper(model),
		kind,
		heading: isPlan ? readText.planHeading : readText.heading,
		front: model.front,
		file: pageOf(state.id, `dokument/${isPlan ? 'atgardsplan' : 'overenskommelse'}.docx`)
	};
}
