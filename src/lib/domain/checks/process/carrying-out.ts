/** Brå's step 4: goals, measures, promises, and the plan carried out. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { allMeasures, areasIn, forumById, isActive } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { at, eachOf, ofAll, together, type Found } from './met.ts';
import type { ProcessCheckId } from './result.ts';

type Step4 = Extract<ProcessCheckId, `p4${string}`>;

const isPast = (date: string | undefined, today: string): boolean =>
	date !== undefined && date !== 'open' && date < today;

export function carryingOut(
	content: AgreementContent,
	today: string
): Readonly<Record<Step4, Found>> {
	const { actionPlan, followUp } = content;
	const measures = allMeasures(content);
	const finished = measures.filter(({ time }) => isPast(time?.end, today));
	const followedUp = new Set((followUp.outcomes ?? []).map(({ measure }) => measure));
	const { adoption, promises } = actionPlan;
	const isAdopted = adoption?.date !== undefined && adoption.date <= today;
	return {
		p4Goals: eachOf(areasIn(content), 'focusAreas.areas', 'goals', ({ goals = [] }) =>
			goals.some(({ text }) => !isBlank(text))
		),
		p4StaffDialogue: at('actionPlan.staffInfluence', !isBlank(actionPlan.staffInfluence)),
		p4Measures: eachOf(
			measures.filter(isActive),
			'actionPlan.measures',
			'causes',
			({ causes = [] }) => causes.length > 0
		),
		p4Adopted: at(
			'actionPlan.adoption',
			together(isAdopted, forumById(content, adoption?.forum) !== undefined)
		),
		p4Promises: at(
			'actionPlan.promises',
			together(
				measures.some(({ isPromise }) => isPromise === true),
				promises?.signed !== undefined,
				!isBlank(promises?.channels)
			)
		),
		p4FollowUp: at(
			'followUp.checks',
			ofAll(
				followUp.checks ?? [],
				({ firstDate, receives }) =>
					firstDate !== undefined && forumById(content, receives) !== undefined
			)
		),
		p4Done: at(
			'followUp.outcomes',
			ofAll(finished, ({ id }) => followedUp.has(id))
		)
	};
}
