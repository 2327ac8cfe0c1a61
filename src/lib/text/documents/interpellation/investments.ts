import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** When the term of office ends is nobody's answer; the day each thing is ready is printed instead. */
export const investmentsChapter: ChapterOutline = {
	id: 'investments',
	heading: 'Vilka satsningar planerar vi under mandatperioden?',
	unnumbered: true,
	sections: [
		{
			id: 'investments.main',
			clauses: [
				{
					id: 'investments.none',
					only: { count: 'investment', max: 0 },
					asks: ['actionPlan.measures'],
					text: [
						{
							when: { count: 'measure', min: 1 },
							text: 'Den gemensamma åtgärdsplanen innehåller inga nya eller ändrade åtgärder med avsatta resurser.'
						},
						{ text: 'Nya satsningar är inte bestämda.' }
					],
					fallback: { later: 'Nya satsningar är inte bestämda. {later}' },
					source: ['Gävle, interpellation'],
					requirements: ['G7']
				},
				{
					id: 'investments.table',
					kind: 'table',
					only: { count: 'investment', min: 1 },
					asks: ['actionPlan.measures'],
					each: 'investment',
					lead: [
						{
							when: { count: 'investment', max: 1 },
							text: 'Vi har beslutat eller planerat en satsning. Tabellen visar när den ska vara klar.'
						},
						{
							text: 'Vi har beslutat eller planerat {investmentsCount} satsningar. Tabellen visar när de ska vara klara.'
						}
					],
					caption: 'Satsningar',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'measure', heading: 'Satsning', cell: '{^measure.text}' },
						{ id: 'need', heading: 'Behov den svarar mot', cell: '{^investment.need}' },
						{ id: 'resource', heading: 'Resurs', cell: '{^investment.resource}' },
						{ id: 'decision', heading: 'Beslut', cell: '{investment.decision}', optional: true },
						{ id: 'due', heading: 'Klart', cell: '{investment.due}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^measure.owner}' }
					],
					source: ['Gävle, interpellation'],
					requirements: ['G7']
				},
				{
					id: 'investments.follow',
					only: { count: 'investment', min: 1 },
					asks: ['followUp.assemblyReporting'],
					text: 'Vi redovisar resultatet för kommunfullmäktige {councilReportInterval}.',
					source: ['SFS 2023:196 13 §'],
					requirements: ['B7', 'G7']
				}
			]
		},
		{
			id: 'closing',
			clauses: [
				{
					id: 'closing.thanks',
					only: { any: [{ given: ['askerName'] }, { given: ['interpellationTitle'] }] },
					asks: ['followUp.interpellation'],
					text: 'Jag anser att interpellationen därmed är besvarad.',
					source: ['Gävle, interpellation'],
					requirements: ['G5']
				},
				{
					id: 'closing.sign',
					asks: ['followUp.interpellation'],
					text: [
						{
							when: { given: ['answererName', 'answererTitle'] },
							text: 'Svaret lämnas av {answererName}, {answererTitle}.'
						},
						{ when: { given: ['answererName'] }, text: 'Svaret lämnas av {answererName}.' },
						{ text: 'Svaret lämnas av {answererTitle}.' }
					],
					source: ['Gävle, interpellation'],
					requirements: ['H8']
				}
			]
		}
	]
};
