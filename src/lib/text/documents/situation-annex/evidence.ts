import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** What each cause rests on, and whether the parties can influence it: the agreement only names the causes. */
export const causesChapter: ChapterOutline = {
	id: 'causes',
	heading: 'Vad orsakerna bygger på',
	unnumbered: true,
	sections: [
		{
			id: 'causes.main',
			clauses: [
				{
					id: 'causes.table',
					kind: 'table',
					only: { count: 'supportedCause', min: 1 },
					asks: ['focusAreas.areas.causes'],
					each: 'supportedCause',
					caption: 'Orsaker och vad de bygger på',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'cause', heading: 'Trolig orsak', cell: '{^cause.text}' },
						{ id: 'area', heading: 'Område', cell: '{^focusArea.name}' },
						{ id: 'support', heading: 'Bygger på', cell: '{^cause.support}' },
						{
							id: 'influence',
							heading: 'Kan parterna påverka den?',
							cell: '{cause.influence}',
							optional: true
						}
					],
					source: ['Brå 3.4, Gör en orsaksanalys', 'Brå 3.2 (possibility to influence)'],
					requirements: ['H5', 'M18']
				}
			]
		}
	]
};

/** Who already does what, so that overlaps are seen. */
export const actorsChapter: ChapterOutline = {
	id: 'actors',
	heading: 'Det som andra redan gör',
	unnumbered: true,
	sections: [
		{
			id: 'actors.main',
			clauses: [
				{
					id: 'actors.table',
					kind: 'table',
					only: { count: 'actorAtWork', min: 1 },
					asks: ['initiation.actors'],
					each: 'actorAtWork',
					caption: 'Aktörer och vad de gör i dag',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'name', heading: 'Aktör', cell: '{^actor.name}' },
						{ id: 'now', heading: 'Gör i dag', cell: '{^actor.currentWork}' },
						{ id: 'contribution', heading: 'Bidrar med', cell: '{^actor.contribution}' }
					],
					source: ['Hässelby-Vällingby, citizen proposal 2025'],
					requirements: ['H1']
				}
			]
		}
	]
};

export const evidenceChapter: ChapterOutline = {
	id: 'evidence',
	heading: 'Källor och brister',
	unnumbered: true,
	sections: [
		{
			id: 'evidence.main',
			clauses: [
				{
					id: 'evidence.sources',
					kind: 'table',
					only: { count: 'consideredSource', min: 1 },
					asks: ['situation.sources'],
					each: 'consideredSource',
					caption: 'Källor som har prövats',
					emptyCell: '–',
					columns: [
						{ id: 'name', heading: 'Källa', cell: '{^source.name}' },
						{ id: 'used', heading: 'Använd', cell: '{source.used}' },
						{ id: 'reason', heading: 'Skäl', cell: '{^source.reason}', optional: true }
					],
					source: ['practice: sources', 'Brå step 2'],
					requirements: ['M20']
				},
				{
					id: 'evidence.gaps',
					kind: 'list',
					only: { count: 'gap', min: 1 },
					asks: ['situation.gaps'],
					lead: 'Det här vet vi inte:',
					each: 'gap',
					item: '{^gap.text}',
					source: ['Brå step 2'],
					requirements: ['M20']
				}
			]
		}
	]
};
