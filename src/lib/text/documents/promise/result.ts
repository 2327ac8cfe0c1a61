import type { ChapterOutline, Clause } from '#lib/domain/document/outline.ts';

export const resultFront: readonly Clause[] = [
	{
		id: 'fu.short',
		tone: 'lead',
		asks: ['followUp.outcomes'],
		text: [
			{ when: 'onePromiseKept', text: 'Vi lovade en sak och gjorde den.' },
			{ when: 'onePromiseNotKept', text: 'Vi lovade en sak och gjorde den inte.' },
			{ when: 'everyPromiseKept', text: 'Vi lovade {promisesCount} saker och gjorde alla.' },
			{
				when: 'somePromisesKept',
				text: 'Vi lovade {promisesCount} saker och gjorde {keptCount} av dem helt.'
			},
			{ text: 'Vi lovade {promisesCount} saker. Vi gjorde ingen av dem helt.' }
		],
		source: ['Götene, uppföljning av medborgarlöfte'],
		requirements: ['M21']
	}
];

export const resultChapter: ChapterOutline = {
	id: 'outcomes',
	heading: 'Löfte för löfte',
	unnumbered: true,
	sections: [
		{
			id: 'outcomes.main',
			clauses: [
				{
					id: 'fu.table',
					kind: 'table',
					asks: ['followUp.outcomes'],
					caption: 'Löften och resultat',
					captionIsSaid: true,
					columns: [
						{
							id: 'what',
							heading: 'Det här lovade vi',
							cell: [
								{ when: { given: ['promise.text'] }, text: 'Vi skulle {promise.text}' },
								{ text: '{^measure.text}' }
							]
						},
						{
							id: 'done',
							heading: 'Så blev det',
							lines: [
								{
									text: [
										{
											when: ['promiseIsKept', { given: ['promise.done', 'promise.count'] }],
											text: 'Gjort: {promise.done} av {promise.count}'
										},
										{ when: 'promiseIsKept', text: 'Gjort' },
										{
											when: ['promiseIsPartlyKept', { given: ['promise.count'] }],
											text: 'Delvis gjort: {promise.done} av {promise.count}'
										},
										{ when: 'promiseIsNotKept', text: 'Inte gjort' }
									]
								},
								{ text: '{^promise.outcomeText}' }
							],
							empty: 'Inte redovisat'
						},
						{
							id: 'why',
							heading: 'Om det inte blev som vi lovade',
							cell: '{^promise.reason}',
							optional: true
						}
					],
					each: 'promise',
					emptyCell: '–',
					source: ['Götene, uppföljning av medborgarlöfte'],
					requirements: ['M21']
				}
			]
		}
	]
};

export const effectChapter: ChapterOutline = {
	id: 'effect',
	heading: 'Vad hände sedan?',
	unnumbered: true,
	sections: [
		{
			id: 'effect.main',
			clauses: [
				{
					id: 'fu.effect',
					asks: ['actionPlan.promisePage'],
					text: [
						{
							when: { given: ['promiseEffect'] },
							text: 'Vi har också undersökt om problemet har förändrats: {promiseEffect}.'
						},
						{ text: 'Vi har inte undersökt om problemet har förändrats.' }
					],
					fallback: { empty: 'Vi har inte undersökt om problemet har förändrats.' },
					source: ['Västerås, medborgarlöfte'],
					requirements: ['M10']
				},
				{
					id: 'fu.next',
					asks: ['actionPlan.promisePage'],
					text: 'Nu går vi vidare så här: {promiseNext}.',
					fallback: { later: 'Hur vi går vidare är inte bestämt. {later}' },
					source: ['practice'],
					requirements: ['M21']
				}
			]
		}
	]
};
