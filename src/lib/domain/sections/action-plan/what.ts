import {
	choice,
	choices,
	date,
	group,
	longText,
	personFunction,
	reference,
	references,
	text
} from '../fields.ts';

/** Asked once for each measure. */
export const whatPerMeasure = {
	description: longText({ group: 'what', later: true, privacy: true, requirements: ['M7'] }),
	focusArea: reference('area', { group: 'what', later: true, requirements: ['M7'] }),
	causes: references('cause', { group: 'what', later: true, requirements: ['M9', 'H5'] }),
	goals: references('goal', { group: 'what', later: true, requirements: ['M9'] }),
	status: choice('measureChange', { group: 'what', later: true, requirements: ['B10'] }),
	statusReason: text({
		group: 'what',
		later: true,
		shownWhen: { field: 'status', isNot: ['new'] },
		form: 'sentence'
	}),
	moved: group(
		{
			to: choice('movedTo'),
			who: text({ form: 'function' }),
			date: date()
		},
		{
			group: 'what',
			later: true,
			shownWhen: { field: 'status', is: ['moved'] },
			requirements: ['M6']
		}
	),
	endedDate: date({
		group: 'what',
		later: true,
		shownWhen: { field: 'status', is: ['ended'] },
		requirements: ['M21']
	}),
	measureKind: choice('measureKind', { group: 'what', later: true, requirements: ['H3'] }),
	legalReviewer: personFunction({
		group: 'what',
		later: true,
		shownWhen: { field: 'measureKind', is: ['grant_terms'] },
		requirements: ['H3']
	}),
	level: choice('preventionLevel', { group: 'what', later: true, requirements: ['M8'] }),
	horizon: choice('horizon', { group: 'what', later: true, requirements: ['M10'] }),
	method: choices('method', {
		group: 'what',
		later: true,
		optional: true,
		requirements: ['H4', 'M8']
	}),
	evidence: choice('evidence', { group: 'what', later: true, requirements: ['H4', 'B10'] })
} as const;
