/** From problem to cause: Brå 3.2 and 3.4; real-agreements (d). */
import { isBlank } from '../blank.ts';
import { areas, causes, problems } from './lists.ts';
import { each, notice, once, warning, type Rules } from './rule.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';
import type { Reading } from './reading.ts';

/** Brå says to limit oneself; the number is ours. */
const manyAreas = 6;

/** An area within another may rest on that one's problem. */
function restsOnChosenProblem(area: FocusArea, { content, areaById }: Reading): boolean {
	const chosen = (id: string | undefined) =>
		(content.situation.problems ?? []).some(
			(problem) => problem.id === id && problem.choice === 'chosen'
		);
	return chosen(area.problem) || chosen(areaById.get(area.parent ?? '')?.problem);
}

const largest = ({ areas }: Reading) => areas.filter(({ row }) => !row.parent);

export const chainAreaRules = {
	areaWithoutProblem: warning(each(areas, 'problemWhat', ({ row }) => isBlank(row.problemWhat))),
	areaNotFromPriorities: warning(
		each(
			areas,
			'problem',
			({ row }, reading) => isBlank(row.reason) && !restsOnChosenProblem(row, reading)
		)
	),
	chosenProblemWithoutArea: warning(
		each(
			problems,
			'choice',
			({ row }, reading) =>
				row.choice === 'chosen' && !reading.areas.some(({ row: area }) => area.problem === row.id)
		)
	),
	problemWithoutCause: warning(
		each(
			areas,
			'causes',
			({ row }) =>
				!isBlank(row.problemWhat) && (row.causes ?? []).every(({ text }) => isBlank(text))
		)
	),
	causeWithoutSupport: warning(
		each(causes, 'support', ({ row }) => !isBlank(row.text) && isBlank(row.support))
	),
	causeNotInfluenced: notice(
		each(
			causes,
			'influence',
			({ row }, { causesWithMeasure }) => row.influence === 'no' && causesWithMeasure.has(row.id)
		)
	),
	measuresBeforeAnalysis: warning(
		each(
			areas,
			'analysisStatus',
			({ row }, { areasWithMeasure }) =>
				areasWithMeasure.has(row.id) &&
				row.analysisStatus !== 'done' &&
				!(row.analysisStatus === 'planned' && row.analysisDate)
		)
	),
	causeWithoutMeasure: warning(
		each(
			causes,
			'',
			({ row }, { causesWithMeasure }) =>
				!isBlank(row.text) && row.influence !== 'no' && !causesWithMeasure.has(row.id)
		)
	),
	manyAreas: notice(
		once(
			'focusAreas.areas',
			(reading) => largest(reading).length > manyAreas,
			(reading) => ({ count: largest(reading).length })
		)
	),
	nothingLeftOut: notice(
		once('situation.problems', ({ content }) => {
			const problems = content.situation.problems ?? [];
			return problems.length > 1 && problems.every(({ choice }) => choice === 'chosen');
		})
	)
} satisfies Rules;
