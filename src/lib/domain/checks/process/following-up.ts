/** Brå's step 5: did it make a difference, were promises kept, and who was told. */
import { enums } from '#lib/domain/sections/enums/all.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { allGoals } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { at, ofAll, together, type Found } from './met.ts';
import type { ProcessCheckId } from './result.ts';

type Step5 = Extract<ProcessCheckId, `p5${string}`>;

export function followingUp(
	content: AgreementContent,
	today: string
): Readonly<Record<Step5, Found>> {
	const { actionPlan, followUp } = content;
	const measured = new Set(
		(followUp.goalResults ?? [])
			.filter(({ value }) => value?.value !== undefined)
			.flatMap(({ goal }) => goal ?? [])
	);
	const hasBeen = (date: string | undefined) => date !== undefined && date <= today;
	return {
		p5Effect: at(
			'followUp.goalResults',
			ofAll(
				allGoals(content).filter(({ kind }) => kind === 'effect'),
				({ id }) => measured.has(id)
			)
		),
		p5Commitments: at(
			'followUp.outcomes',
			ofAll(
				followUp.outcomes ?? [],
				({ done, result, decisionReason }) =>
					(done !== undefined || !isBlank(result)) && !isBlank(decisionReason)
			)
		),
		p5Process: at(
			'followUp.processReview',
			ofAll(enums.processReviewRow, (row) => followUp.processReview?.[row] !== undefined)
		),
		p5Steering: at('followUp.steeringReport', hasBeen(followUp.steeringReport)),
		p5Citizens: at(
			'followUp.citizenFeedback',
			together(
				hasBeen(actionPlan.promises?.reportDate),
				!isBlank(followUp.citizenFeedback?.what) || !isBlank(followUp.citizenFeedback?.place)
			)
		)
	};
}
