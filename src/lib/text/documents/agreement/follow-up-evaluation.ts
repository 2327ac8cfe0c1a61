import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const followUpEvaluationSection: SectionOutline = {
	id: 'followUp.evaluation',
	heading: 'Utvärdering',
	optional: 'evaluation',
	clauses: [
		{
			id: 'evaluation.what',
			when: 'evaluationIsPlanned',
			asks: ['followUp.evaluation'],
			text: [
				{
					when: ['bothEvaluations', { given: ['evaluator'] }],
					text: 'Parterna ska utvärdera både hur arbetet har gått till och vilka effekter det har haft. {^evaluator} gör utvärderingen, som ska vara klar senast den {evaluationDate}.'
				},
				{
					when: 'bothEvaluations',
					text: 'Parterna ska utvärdera både hur arbetet har gått till och vilka effekter det har haft. Utvärderingen ska vara klar senast den {evaluationDate}.'
				},
				{
					when: ['processEvaluationOnly', { given: ['evaluator'] }],
					text: 'Parterna ska utvärdera hur arbetet har gått till. {^evaluator} gör utvärderingen, som ska vara klar senast den {evaluationDate}.'
				},
				{
					when: 'processEvaluationOnly',
					text: 'Parterna ska utvärdera hur arbetet har gått till. Utvärderingen ska vara klar senast den {evaluationDate}.'
				},
				{
					when: ['effectEvaluationOnly', { given: ['evaluator'] }],
					text: 'Parterna ska utvärdera vilka effekter arbetet har haft. {^evaluator} gör utvärderingen, som ska vara klar senast den {evaluationDate}.'
				},
				{
					when: 'effectEvaluationOnly',
					text: 'Parterna ska utvärdera vilka effekter arbetet har haft. Utvärderingen ska vara klar senast den {evaluationDate}.'
				},
				{
					when: { given: ['evaluator'] },
					text: 'Parterna ska utvärdera arbetet. {^evaluator} gör utvärderingen, som ska vara klar senast den {evaluationDate}.'
				},
				{
					text: 'Parterna ska utvärdera arbetet. Utvärderingen ska vara klar senast den {evaluationDate}.'
				}
			],
			fallback: { later: 'Om och hur arbetet utvärderas är inte bestämt. {later}' },
			source: ['Brå 1.1', 'Hallstahammar, evaluation 2014'],
			requirements: ['B10', 'M2', 'M10']
		},
		{
			id: 'evaluation.how',
			asks: ['followUp.processEvaluation', 'followUp.effectEvaluation'],
			text: '{^evaluationHow}',
			source: ['Brå step 4, Planera uppföljning'],
			requirements: ['B10', 'M10']
		},
		{
			id: 'evaluation.resources',
			asks: ['followUp.resources'],
			text: 'För uppföljning och utvärdering avsätts {evaluationResources}.',
			fallback: { later: 'Resurser för uppföljning är inte bestämda. {later}' },
			source: ['Brå step 4, Planera uppföljning'],
			requirements: ['B10']
		}
	]
};
