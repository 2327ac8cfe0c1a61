import type { CriteriaView, CriterionView } from '#lib/client/views/review.ts';
import { processCheck } from '#lib/domain/checks/process/process-check.ts';
import type { Met, ProcessResult } from '#lib/domain/checks/process/result.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { contentCheckTexts } from '#lib/text/checks/content.ts';
import { processStepTitles } from '#lib/text/checks/labels.ts';
import { processCheckTexts } from '#lib/text/checks/process.ts';
import type { ContentCheckText } from '#lib/text/checks/shape.ts';
import { reviewText } from '#lib/text/pages/review.ts';
import type { SourceId } from '#lib/text/sources.ts';
import { answerHref } from '../links.ts';
import { sourceView } from '../source-view.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** Brå's done-criteria step by step, and the six things Brå says an agreement should hold. */
export function processViews(
	state: AgreementState,
	today: string
): { readonly process: readonly CriteriaView[]; readonly content: CriteriaView } {
	const check = processCheck(state, today);
	const process = steps.map((step) => {
		const results = check.steps.filter(({ id }) => processCheckTexts[id].step === step);
		const heading = reviewText.step(step, processStepTitles[step]);
		return criteriaView(state.id, heading, results, processCheckTexts);
	});
	return {
		process,
		content: criteriaView(state.id, undefined, check.content, contentCheckTexts)
	};
}

function criteriaView<Id extends string>(
	agreement: string,
	heading: string | undefined,
	results: readonly ProcessResult<Id>[],
	texts: Readonly<Record<Id, ContentCheckText>>
): CriteriaView {
	const met = results.filter((result) => result.met === true).length;
	const source: SourceId = results[0] ? texts[results[0].id].source : 'verktygetsEgenRegel';
	return {
		id: heading ?? 'content',
		caption: [heading, reviewText.metOf(met, results.length)].filter(Boolean).join(': '),
		criteria: results.map((result) => criterionView(agreement, result, texts[result.id])),
		source: sourceView(source)
	};
}

function criterionView(
	agreement: string,
	{ id, met, link }: ProcessResult<string>,
	{ text, missing, note }: ContentCheckText
): CriterionView {
	return {
		id,
		text,
		...standing(met),
		...(met !== true && { missing }),
		href: answerHref(agreement, link),
		...(note !== undefined && { note })
	};
}

function standing(met: Met): Pick<CriterionView, 'shown' | 'word'> {
	if (met === 'partly') return { shown: 'in_progress', word: reviewText.met.partly };
	return met
		? { shown: 'done', word: reviewText.met.yes }
		: { shown: 'not_started', word: reviewText.met.no };
}
