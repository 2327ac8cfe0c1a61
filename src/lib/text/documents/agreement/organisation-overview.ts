import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const organisationOverviewSection: SectionOutline = {
	id: 'organisation.overview',
	heading: 'Forum',
	clauses: [
		{
			id: 'forums.table',
			kind: 'table',
			when: { count: 'forum', min: 1 },
			asks: ['structure.forums'],
			lead: [
				{ when: { count: 'forum', max: 1 }, text: 'Samverkan har ett forum.' },
				{ text: 'Samverkan har {forumsCount} forum.' }
			],
			caption: 'Forum för samverkan',
			columns: [
				{ id: 'name', heading: 'Forum', cell: '{^forum.name}' },
				{ id: 'level', heading: 'Nivå', cell: '{^forum.level}' },
				{ id: 'permanence', heading: 'Fast eller tillfälligt', cell: '{^forum.permanence}' },
				{ id: 'interval', heading: 'Möts', cell: '{^forum.interval}' },
				{ id: 'chair', heading: 'Leds av', cell: '{^forum.chair}' },
				{ id: 'reportsTo', heading: 'Rapporterar till', cell: '{^forum.reportsTo}' }
			],
			each: 'forum',
			emptyCell: 'Ej angivet',
			fallback: {
				later: 'Organisationen för samverkan är inte bestämd. {later}',
				empty: 'Forum: ej angivet.'
			},
			source: ['Brå step 1, Skapa en organisation för arbetet', 'practice: forum'],
			requirements: ['B3', 'G8', 'M14', 'S3']
		},
		{
			id: 'forums.picture',
			kind: 'picture',
			only: { count: 'forum', min: 2 },
			asks: ['structure.forums'],
			caption: 'Forumen efter nivå',
			alt: 'Bild som visar {forumsCount} forum efter nivå och vem de rapporterar till. Samma uppgifter står i tabellen.',
			level: '{forum.level}',
			name: '{^forum.name}',
			interval: '{forum.interval}',
			source: ['drafting'],
			requirements: ['S3', 'M14']
		},
		{
			id: 'forums.decide',
			only: 'someForumDecides',
			asks: ['structure.forums'],
			text: 'Ett forum beslutar bara om samverkan. Det som kräver ett beslut av en nämnd, en styrelse eller en myndighet avgörs där.',
			source: ['legal reading', 'SFS 2017:725 6 kap. 37–38 §§ (drafting conclusion)'],
			requirements: ['B4', 'B5']
		},
		{
			id: 'forums.absence',
			only: { count: 'forum', min: 1 },
			asks: ['structure.forums'],
			text: 'Den som inte kan komma till ett möte skickar sin ersättare.',
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S4', 'M13']
		},
		{
			id: 'local.groups',
			only: 'localUnderOverall',
			when: { given: ['localGroup'] },
			asks: ['structure.forums'],
			text: [
				{
					when: { given: ['localArea', 'localGroupMembers'] },
					text: '{^localGroup} är ett fast forum för barn och unga i {localArea}. Där ingår {localGroupMembers}.'
				},
				{
					when: { given: ['localGroupMembers'] },
					text: '{^localGroup} är ett fast forum för barn och unga. Där ingår {localGroupMembers}.'
				},
				{ text: '{^localGroup} är ett fast forum för barn och unga.' }
			],
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S3', 'S5']
		}
	]
};
