import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** The figures of the version before are not at hand here, so only the latest are printed. */
export const situationChapter: ChapterOutline = {
	id: 'situation',
	heading: 'Läget i kommunen',
	unnumbered: true,
	sections: [
		{
			id: 'situation.main',
			clauses: [
				{
					id: 'situation.text',
					asks: ['situation.publicSummary'],
					text: '{situationSummary}',
					fallback: {
						later: 'Sammanfattningen av läget är inte skriven. {laterReady}',
						empty: 'Någon sammanfattning av läget är inte skriven.'
					},
					source: ['SFS 2023:196 4 §'],
					requirements: ['H5']
				},
				{
					id: 'situation.figures',
					kind: 'table',
					when: { count: 'figure', min: 1 },
					asks: ['situation.keyFigures'],
					each: 'figure',
					caption: 'Nyckeltal',
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'name', heading: 'Uppgift', cell: '{^figure.name}' },
						{ id: 'now', heading: 'Senaste värde', cell: '{figure.value}' },
						{ id: 'year', heading: 'År', cell: '{figure.year}', optional: true },
						{
							id: 'comparison',
							heading: 'Jämförelse',
							cell: '{figure.comparison}',
							optional: true
						},
						{ id: 'source', heading: 'Källa', cell: '{^figure.source}' }
					],
					source: ['practice'],
					requirements: ['M9']
				},
				{
					id: 'situation.activity',
					only: { count: 'activityFigure', min: 1 },
					asks: ['situation.keyFigures'],
					text: '{^activityFigures} påverkas av hur mycket polisen kontrollerar.',
					source: ['Götene, clause 25'],
					requirements: ['M9']
				},
				{
					id: 'situation.small',
					only: 'someFigureIsSmall',
					asks: ['situation.keyFigures'],
					text: 'Antalet fall är litet i en del av uppgifterna. En förändring mellan två år kan då vara tillfällig.',
					source: ['drafting'],
					requirements: ['M9']
				}
			]
		}
	]
};
