import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const organisationForumSection: SectionOutline = {
	id: 'organisation.forum',
	heading: '{^forum.name}',
	each: 'forum',
	clauses: [
		{
			id: 'forum.task',
			when: { given: ['forum.tasks'] },
			asks: ['structure.forums'],
			text: [
				{ when: 'forumHasOneTask', text: '{^forum.name} har till uppgift att {forum.tasks}.' },
				{ text: '{^forum.name} har till uppgift att', items: 'forum.tasks' }
			],
			fallback: { later: 'Uppgiften för {forum.name} är inte bestämd. {later}' },
			source: ['Brå step 1, Skapa en organisation för arbetet'],
			requirements: ['B3', 'B4']
		},
		{
			id: 'forum.right',
			asks: ['structure.forums'],
			text: [
				{ when: 'forumDecides', text: 'Forumet får besluta om {forum.decides}.' },
				{ when: 'forumPrepares', text: 'Forumet bereder frågor och beslutar inte.' }
			],
			fallback: { later: 'Vad forumet får besluta om är inte bestämt. {later}' },
			source: ['Brå 1.1', 'practice: decision right'],
			requirements: ['B4', 'B5']
		},
		{
			id: 'forum.members',
			asks: ['structure.forums'],
			text: [
				{
					when: { given: ['forum.chair'] },
					text: 'Ledamöter är {forum.members}. {^forum.chair} leder mötena.'
				},
				{ text: 'Ledamöter är {forum.members}.' }
			],
			fallback: { later: 'Vilka som ingår är inte bestämt. {later}' },
			source: ['practice: composition'],
			requirements: ['S4', 'S5']
		},
		{
			id: 'forum.school',
			only: 'schoolBelongsInForum',
			when: { given: ['forum.schoolMember'] },
			asks: ['structure.forums'],
			text: '{^forum.schoolMember} företräder skolan och ska kunna besluta om skolans del i åtgärderna.',
			fallback: { later: 'Vem som företräder skolan är inte bestämt. {later}' },
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S3', 'S5']
		},
		{
			id: 'forum.meets',
			when: { given: ['forum.interval'] },
			asks: ['structure.forums'],
			text: [
				{
					when: { given: ['forum.convener'] },
					text: 'Forumet möts {forum.interval}. {^forum.convener} kallar till mötena.'
				},
				{ text: 'Forumet möts {forum.interval}.' }
			],
			fallback: { later: 'Hur ofta forumet möts är inte bestämt. {later}' },
			source: ['practice', 'convener)'],
			requirements: ['M14']
		},
		{
			id: 'forum.permanent',
			only: 'forumIsPermanent',
			when: { given: ['forum.permanenceReason'] },
			asks: ['structure.forums'],
			text: 'Forumet är fast, eftersom {forum.permanenceReason}.',
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S3', 'S4']
		},
		{
			id: 'forum.temporary',
			only: 'forumIsTemporary',
			asks: ['structure.forums'],
			text: [
				{
					when: { given: ['forum.endDate', 'forum.permanenceReason', 'forum.reportsTo'] },
					text: 'Forumet är tillfälligt, eftersom {forum.permanenceReason}. Det upphör senast den {forum.endDate}, om {forum.reportsTo} inte beslutar något annat.'
				},
				{
					when: { given: ['forum.endDate', 'forum.reportsTo'] },
					text: 'Forumet är tillfälligt. Det upphör senast den {forum.endDate}, om {forum.reportsTo} inte beslutar något annat.'
				},
				{
					when: { given: ['forum.endDate', 'forum.permanenceReason'] },
					text: 'Forumet är tillfälligt, eftersom {forum.permanenceReason}. Det upphör senast den {forum.endDate}.'
				},
				{
					when: { given: ['forum.endDate'] },
					text: 'Forumet är tillfälligt. Det upphör senast den {forum.endDate}.'
				},
				{
					when: { given: ['forum.permanenceReason', 'forum.reportsTo'] },
					text: 'Forumet är tillfälligt, eftersom {forum.permanenceReason}. {^forum.reportsTo} beslutar när det upphör.'
				},
				{
					when: { given: ['forum.reportsTo'] },
					text: 'Forumet är tillfälligt. {^forum.reportsTo} beslutar när det upphör.'
				},
				{
					when: { given: ['forum.permanenceReason'] },
					text: 'Forumet är tillfälligt, eftersom {forum.permanenceReason}.'
				},
				{ text: 'Forumet är tillfälligt.' }
			],
			fallback: { later: 'När forumet upphör är inte bestämt. {later}' },
			source: ['Brå step 1 (time-limited working groups)', 'Stockholm, statement on the agreement'],
			requirements: ['S3']
		},
		{
			id: 'forum.area',
			when: { given: ['forum.area'] },
			asks: ['structure.forums'],
			text: 'Forumet arbetar med {forum.area}.',
			source: ['practice'],
			requirements: ['H5']
		},
		{
			id: 'forum.activation',
			only: 'forumIsCalledTogether',
			asks: ['structure.activation'],
			text: [
				{
					when: { given: ['forum.activationTime'] },
					text: 'Vid {forum.activationTrigger} kallar {forum.activator} till extra möte inom {forum.activationTime}.'
				},
				{ text: 'Vid {forum.activationTrigger} kallar {forum.activator} till extra möte.' }
			],
			fallback: { later: 'Hur forumet kallas samman vid särskild oro är inte bestämt. {later}' },
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S4']
		},
		{
			id: 'forum.reports',
			when: { given: ['forum.reportsTo'] },
			asks: ['structure.forums'],
			text: 'Forumet rapporterar till {forum.reportsTo}.',
			fallback: { later: 'Vem forumet rapporterar till är inte bestämt. {later}' },
			source: ['practice: reports to'],
			requirements: ['M14', 'M21']
		}
	]
};
