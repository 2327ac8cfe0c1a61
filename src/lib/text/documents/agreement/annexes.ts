import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const annexesChapter: ChapterOutline = {
	id: 'annexes',
	heading: 'Bilagor',
	optional: 'annexes',
	sections: [
		{
			id: 'annexes.main',
			clauses: [
				{
					id: 'annexes.table',
					kind: 'table',
					when: { count: 'annex', min: 1 },
					asks: ['followUp.annexes'],
					lead: [
						{ when: { count: 'annex', max: 1 }, text: 'Till överenskommelsen hör en bilaga.' },
						{ text: 'Till överenskommelsen hör {annexesCount} bilagor.' }
					],
					caption: 'Bilagor',
					columns: [
						{ id: 'number', heading: 'Nr', cell: '{annex.number}' },
						{ id: 'title', heading: 'Bilaga', cell: '{^annex.title}' },
						{ id: 'date', heading: 'Datum', cell: '{^annex.date}' },
						{ id: 'validity', heading: 'Gäller', cell: '{^annex.validity}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^annex.owner}' },
						{
							id: 'public',
							heading: 'Offentlighet',
							cell: [
								{ when: 'annexIsPublic', text: 'Skriven för att vara offentlig' },
								{ when: 'annexIsToBeAssessed', text: 'Sekretessprövas vid begäran' }
							]
						}
					],
					each: 'annex',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Vilka bilagor som ska höra till är inte bestämt. {later}' },
					source: ['Brå step 3 (other documents)', 'practice: annexes'],
					requirements: ['H8']
				},
				{
					id: 'annexes.notYet',
					only: { count: 'unfinishedAnnex', min: 1 },
					asks: ['followUp.annexes'],
					text: [
						{
							when: { count: 'unfinishedAnnex', max: 1 },
							text: '{^unfinishedAnnexes} är inte klar när överenskommelsen undertecknas. Den läggs till senast den {unfinishedAnnexesDue}.'
						},
						{
							text: '{^unfinishedAnnexes} är inte klara när överenskommelsen undertecknas. De läggs till senast den {unfinishedAnnexesDue}.'
						}
					],
					source: ['practice: analysis promised after signing'],
					requirements: ['H8']
				}
			]
		}
	]
};
