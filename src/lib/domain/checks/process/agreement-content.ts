/** The six things an agreement should hold, as Brå lists them. */
import type { AgreementContent, Goal } from '#lib/domain/sections/content.ts';
import { areasIn } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { at, eachOf, together, type Found } from './met.ts';
import type { ContentCheckId } from './result.ts';

const canBeMeasured = ({ baseline, target }: Goal): boolean =>
	baseline?.value !== undefined && target?.value !== undefined;

export function agreementContent(
	content: AgreementContent
): Readonly<Record<ContentCheckId, Found>> {
	const { initiation, followUp } = content;
	const areas = areasIn(content);
	return {
		cProblems: eachOf(
			areas,
			'focusAreas.areas',
			'problemWhat',
			({ problemWhat }) => !isBlank(problemWhat)
		),
		cCauses: eachOf(areas, 'focusAreas.areas', 'causes', ({ causes = [] }) =>
			causes.some(({ text }) => !isBlank(text))
		),
		cGoals: eachOf(areas, 'focusAreas.areas', 'goals', ({ goals = [] }) =>
			goals.some(canBeMeasured)
		),
		cDocumentation: at('followUp.documentation', !isBlank(followUp.documentation?.tool)),
		cFollowUp: at('followUp.checks', (followUp.checks ?? []).length > 0),
		cPeriod: at(
			'initiation.period',
			together(initiation.period?.start !== undefined, initiation.period?.end !== undefined)
		)
	};
}
