import { choice, date, matrix, personFunction, rows, text } from '../fields.ts';

export const readinessFields = {
	supportOrganisation: choice('yesPartlyNo', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['B11']
	}),
	supportTimeAndMandate: choice('yesPartlyNo', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['B11', 'M19']
	}),
	supportGuidelines: choice('yesPartlyNo', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['B11', 'M4']
	}),
	supportLearning: choice('yesPartlyNo', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['B11', 'M21']
	}),
	supportAnchored: choice('yesPartlyNo', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['B11', 'B6']
	}),
	supportGaps: rows(
		{
			need: text({ form: 'sentence' }),
			action: text({ form: 'sentence' }),
			responsible: personFunction(),
			date: date(),
			factor: choice('successFactor', { requirements: ['G3'] })
		},
		{ group: 'readiness', later: true, leaders: true, requirements: ['G5', 'B11'] }
	),
	conditions: matrix('conditionsRow', 'conditionsScale', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['M2', 'M3', 'M4', 'M5']
	}),
	successFactors: matrix('successFactor', 'successFactorsScale', {
		group: 'readiness',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['G3', 'G5']
	})
} as const;
