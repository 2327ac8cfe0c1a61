import type { ChapterOutline, TextClause } from '#lib/domain/document/outline.ts';

export const jointChapter: ChapterOutline = {
	id: 'joint',
	heading: 'Den gemensamma bilden',
	unnumbered: true,
	sections: [
		{
			id: 'joint.main',
			clauses: [
				{
					id: 'joint.summary',
					asks: ['situation.publicSummary'],
					text: '{situationSummary}',
					fallback: { later: 'Sammanfattningen är inte skriven. {laterReady}' },
					source: ['practice: a text on the situation'],
					requirements: ['H5']
				},
				{
					id: 'joint.findings',
					kind: 'list',
					when: { count: 'finding', min: 1 },
					asks: ['situation.jointPicture'],
					lead: 'Bilden visar i korthet följande:',
					each: 'finding',
					item: '{^finding.text}',
					fallback: {
						later: 'Bilden är inte sammanvägd. {laterReady}',
						empty: 'Bilden är inte sammanvägd.'
					},
					source: ['Brå step 3'],
					requirements: ['H5']
				},
				{
					id: 'joint.differences',
					asks: ['situation.differences'],
					text: 'Här skilde sig parternas bilder: {situationDifferences}',
					source: ['Brå step 3'],
					requirements: ['M20']
				},
				{
					id: 'joint.outlook',
					asks: ['situation.outlook'],
					text: 'Det här väntar framåt: {situationOutlook}',
					source: ['practice'],
					requirements: ['H5']
				}
			]
		}
	]
};

/** SFS 2023:196 4 §: mapping with extent and consequences, other information, analysis. */
const municipal = (
	id: string,
	heading: string,
	asks: TextClause['asks'],
	text: string,
	later?: string
): TextClause => ({
	id: `municipal.${id}`,
	heading,
	asks,
	text,
	...(later !== undefined && { fallback: { later } }),
	source: ['SFS 2023:196 4 §'],
	requirements: ['H5']
});

export const municipalChapter: ChapterOutline = {
	id: 'municipal',
	heading: 'Kommunens lägesbild',
	unnumbered: true,
	only: 'municipalityTakesPart',
	sections: [
		{
			id: 'municipal.main',
			clauses: [
				municipal(
					'mapping',
					'Brotten',
					['situation.crimeMapping'],
					'{^crimeMapping}',
					'Kartläggningen är inte klar. {laterReady}'
				),
				municipal(
					'consequences',
					'Följderna',
					['situation.consequences'],
					'{^crimeConsequences}',
					'Följderna är inte beskrivna. {laterReady}'
				),
				municipal(
					'other',
					'Annan information',
					['situation.otherInformation'],
					'{^otherInformation}'
				),
				municipal(
					'analysis',
					'Analys',
					['situation.analysis'],
					'{^situationAnalysis}',
					'Analysen är inte klar. {laterReady}'
				)
			]
		}
	]
};

export const ownChapter: ChapterOutline = {
	id: 'own',
	heading: 'Parternas egna bilder',
	unnumbered: true,
	sections: [
		{
			id: 'own.main',
			clauses: [
				{
					id: 'own.table',
					kind: 'table',
					only: { count: 'ownPicture', min: 1 },
					asks: ['situation.ownPictures'],
					each: 'ownPicture',
					caption: 'Parternas egna lägesbilder',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'party', heading: 'Part', cell: '{^ownPicture.party}' },
						{ id: 'summary', heading: 'Det viktigaste', cell: '{^ownPicture.summary}' },
						{ id: 'date', heading: 'Klar', cell: '{ownPicture.date}' },
						{ id: 'owner', heading: 'Togs fram av', cell: '{^ownPicture.owner}' }
					],
					source: ['Brå step 2'],
					requirements: ['M20']
				}
			]
		}
	]
};
