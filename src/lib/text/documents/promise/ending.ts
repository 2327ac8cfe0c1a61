import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** When the result is told. */
export const tellingChapter: ChapterOutline = {
	id: 'result',
	heading: 'Så får du veta hur det gick',
	unnumbered: true,
	sections: [
		{
			id: 'result.main',
			clauses: [
				{
					id: 'result',
					asks: ['actionPlan.promises'],
					text: [
						{
							when: { given: ['promiseReportDate', 'promiseReportPlace'] },
							text: 'Den {promiseReportDate} berättar vi vad vi har gjort och vad vi inte har gjort. Du hittar det på {promiseReportPlace}.'
						},
						{
							when: { given: ['promiseReportDate'] },
							text: 'Den {promiseReportDate} berättar vi vad vi har gjort och vad vi inte har gjort.'
						},
						{ text: 'Vi berättar hur det gick när löftet har löpt ut.' }
					],
					fallback: {
						later: 'När vi berättar hur det gick är inte bestämt. {later}',
						empty: 'Vi berättar hur det gick när löftet har löpt ut.'
					},
					source: ['Brå step 5'],
					requirements: ['M21']
				}
			]
		}
	]
};

export const contactChapter: ChapterOutline = {
	id: 'contact',
	heading: 'Kontakt',
	unnumbered: true,
	sections: [
		{
			id: 'contact.main',
			clauses: [
				{
					id: 'contact',
					kind: 'list',
					asks: ['initiation.contacts'],
					each: 'contact',
					item: [
						{ when: { given: ['contact.party'] }, text: '{contact.party}: {contact.way}' },
						{ text: '{^contact.way}' }
					],
					fallback: { later: 'Hur du når oss är inte bestämt. {later}' },
					source: ['practice'],
					requirements: ['H1']
				},
				{
					id: 'emergency',
					asks: [],
					text: 'Ring 112 om något allvarligt händer just nu. Ring 114 14 när du vill nå polisen i andra fall.',
					source: ['drafting: public numbers'],
					requirements: ['B12']
				},
				{
					id: 'signatures',
					kind: 'table',
					only: 'promiseIsSigned',
					when: { count: 'promiser', min: 1 },
					asks: ['mandate.signatories'],
					caption: 'Löftet ges av',
					columns: [
						{ id: 'party', heading: 'Part', cell: '{^signatory.partyName}' },
						{ id: 'name', heading: 'Namn', cell: '{signatory.name}', optional: true },
						{ id: 'title', heading: 'Befattning', cell: '{^signatory.title}' }
					],
					each: 'promiser',
					emptyCell: 'Ej angivet',
					source: ['practice'],
					requirements: ['H8']
				}
			]
		}
	]
};
