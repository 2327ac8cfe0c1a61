export const followUpEnums = {
	checkKind: ['done', 'effect', 'process'],
	outcomeDecision: ['keep', 'change', 'end', 'undecided'],
	measureStatus: ['not_started', 'green', 'yellow', 'red', 'done', 'ended', 'paused'],
	goalStatus: ['green', 'yellow', 'red', 'reached', 'no_data'],
	processReviewRow: ['picture', 'goals', 'steps', 'cost', 'resources', 'organisation'],
	meetingKind: ['ordinary', 'check_in', 'extra'],
	pointKind: ['decide', 'discuss', 'inform'],
	itemKind: ['decision', 'note', 'outside'],
	itemStatus: ['open', 'done', 'dropped'],
	yesNo: ['yes', 'no'],
	revisionTrigger: [
		'new_picture',
		'goal_missed',
		'new_leader',
		'reorganisation',
		'law',
		'election',
		'event',
		'resource',
		'other'
	],
	annexKind: [
		'situation',
		'measure_plan',
		'municipal_plan',
		'follow_up_plan',
		'communication_plan',
		'promises',
		'time_plan',
		'reforms',
		'other'
	]
} as const;
