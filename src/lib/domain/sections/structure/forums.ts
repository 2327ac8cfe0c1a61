import {
	choice,
	choices,
	date,
	group,
	lines,
	longText,
	number,
	personFunction,
	reference,
	references,
	rows,
	text,
	yesNo
} from '../fields.ts';

export const forumsFields = {
	forums: rows(
		{
			name: text({ form: 'function' }),
			kind: choice('forumTemplate', { requirements: ['G8'] }),
			level: choice('forumLevel', { requirements: ['M23'] }),
			permanence: choice('permanence', { requirements: ['S3'] }),
			permanenceReason: text({ form: 'clause', requirements: ['S3'] }),
			endDate: date({ shownWhen: { field: 'permanence', is: ['temporary'] } }),
			task: lines({ form: 'infinitive', requirements: ['M4'] }),
			decisionRight: lines({
				shownWhen: { field: 'decides', is: [true] },
				form: 'nounPhrase',
				requirements: ['B5']
			}),
			members: rows(
				{
					function: personFunction(),
					organisation: reference('actor'),
					leading: yesNo(),
					representsSchool: yesNo({ requirements: ['S5'] })
				},
				{ requirements: ['S4', 'S5'] }
			),
			chair: personFunction(),
			convener: personFunction({ requirements: ['M14'] }),
			interval: choice('interval', { requirements: ['M14', 'M21'] }),
			reportsTo: reference('forum'),
			areas: references('area', { optional: true, requirements: ['H5'] }),
			standingAgenda: choices('standingPoint', { requirements: ['M14', 'S4'] }),
			decides: yesNo({ requirements: ['B4', 'B5'] }),
			individuals: yesNo({ requirements: ['M16'] })
		},
		{ group: 'forums', later: true, leaders: true, requirements: ['B3', 'M4', 'M14', 'G8'] }
	),
	steeringForum: reference('forum', {
		group: 'forums',
		later: true,
		leaders: true,
		requirements: ['B3']
	}),
	practitionerForum: reference('forum', {
		group: 'forums',
		later: true,
		requirements: ['M23', 'M5']
	}),
	schoolRepresentation: longText({
		group: 'forums',
		later: true,
		leaders: true,
		form: 'sentence',
		requirements: ['S5', 'M22']
	}),
	allPartyCheckIn: choice('interval', { group: 'forums', later: true, requirements: ['M21'] }),
	activation: group(
		{
			trigger: text({ form: 'nounPhrase' }),
			caller: personFunction(),
			hours: number({ unit: 'hours' }),
			forum: reference('forum')
		},
		{ group: 'forums', later: true, optional: true, leaders: true, requirements: ['S4'] }
	),
	minutes: group(
		{
			responsible: personFunction(),
			archive: text({ form: 'name' })
		},
		{ group: 'forums', later: true, requirements: ['H8'] }
	)
} as const;
