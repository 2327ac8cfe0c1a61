import {
	choice,
	date,
	group,
	longText,
	money,
	period,
	personFunction,
	rows,
	text
} from '../fields.ts';

export const reportingFields = {
	assemblyReporting: group(
		{
			interval: choice('interval'),
			month: text(),
			form: text(),
			responsible: personFunction()
		},
		{ group: 'reporting', later: true, leaders: true, requirements: ['B7'] }
	),
	steeringReport: date({ group: 'reporting', later: true, requirements: ['M3'] }),
	citizenFeedback: group(
		{
			interval: choice('interval'),
			place: text({ form: 'name' }),
			what: text({ form: 'sentence' })
		},
		{ group: 'reporting', later: true, requirements: ['H1'] }
	),
	staffFeedback: text({ group: 'reporting', later: true, form: 'sentence', requirements: ['B6'] }),
	municipalPlanFollowedUp: date({ group: 'reporting', later: true }),
	councilReport: group(
		{
			period: period(),
			date: date(),
			registryNumber: text({ form: 'name' }),
			previous: date({ optional: true }),
			point: text({ optional: true, form: 'clause' }),
			why: text({ optional: true, form: 'clause' }),
			published: text({ form: 'sentence' }),
			effortsAgreement: text({ optional: true, form: 'sentence' }),
			cooperation: longText({ form: 'sentence' }),
			amount: money({ optional: true }),
			workingTime: text({ optional: true, form: 'nounPhrase' }),
			nextSteps: rows({
				text: text({ form: 'sentence' }),
				date: date(),
				responsible: personFunction()
			}),
			assignment: text({ optional: true, form: 'infinitive' }),
			assignmentDue: date({ optional: true })
		},
		{ group: 'reporting', later: true, forDocument: 'councilReport', requirements: ['B7'] }
	)
} as const;
