import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** Up to six promises stand as headings that can be read from a distance, more than that in a table. */
export const promisesChapter: ChapterOutline = {
	id: 'promises',
	heading: 'Det här lovar vi',
	unnumbered: true,
	sections: [
		{
			id: 'promises.each',
			only: { not: 'promisesAreMany' },
			each: 'wordedPromise',
			counted: true,
			heading: 'Vi ska {promise.text}',
			clauses: [
				{
					id: 'promises.details',
					asks: ['actionPlan.measures.promiseWording'],
					text: [
						{ when: { given: ['promise.details'] }, text: '{promise.details}' },
						{ text: 'Vem som ansvarar är inte angivet.' }
					],
					source: ['practice: measures', 'Götene, medborgarlöfte'],
					requirements: ['M7', 'M8']
				}
			]
		},
		{
			id: 'promises.many',
			only: 'promisesAreMany',
			clauses: [
				{
					id: 'promises.table',
					kind: 'table',
					asks: ['actionPlan.measures.promiseWording'],
					caption: 'Löften',
					captionIsSaid: true,
					columns: [
						{ id: 'what', heading: 'Löfte', cell: 'Vi ska {promise.text}' },
						{ id: 'howMuch', heading: 'Hur ofta', cell: '{^promise.quantity}', optional: true },
						{ id: 'where', heading: 'Var', cell: '{^promise.place}', optional: true },
						{ id: 'who', heading: 'Vem', cell: '{^promise.owner}' }
					],
					each: 'wordedPromise',
					emptyCell: '–',
					source: ['practice: measures', 'Götene, medborgarlöfte'],
					requirements: ['M7', 'M8']
				}
			]
		},
		{
			id: 'promises.open',
			clauses: [
				{
					id: 'promises.unworded',
					only: { count: 'unwordedPromise', min: 1 },
					asks: ['actionPlan.measures.promiseWording'],
					text: [
						{ when: { count: 'unwordedPromise', max: 1 }, text: 'Ett löfte är inte formulerat.' },
						{ text: '{^unwordedCount} löften är inte formulerade.' }
					],
					fallback: {
						later: 'Ett löfte är inte formulerat. {laterReady}',
						empty: 'Ett löfte är inte formulerat.'
					},
					source: ['Brå step 4, Formulera medborgarlöften'],
					requirements: ['M7']
				},
				{
					id: 'promises.none',
					only: { count: 'promise', max: 0 },
					asks: [],
					text: 'Inga löften är formulerade.',
					source: ['Brå step 4, Formulera medborgarlöften'],
					requirements: ['M7']
				}
			]
		}
	]
};
