import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const assessmentChapter: ChapterOutline = {
	id: 'assessment',
	heading: 'Bedömning',
	unnumbered: true,
	sections: [
		{
			id: 'assessment.main',
			clauses: [
				{
					id: 'assessment.main',
					asks: ['review.memo'],
					text: [
						{
							when: { given: ['memoUnit', 'assessment'] },
							text: '{^memoUnit} bedömer att {assessment}.'
						},
						{ text: 'Bedömningen är att {assessment}.' }
					],
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'assessment.lawMet',
					only: 'memoApproves',
					when: [
						{ count: 'purpose', min: 1 },
						{ count: 'focusArea', min: 1 }
					],
					asks: ['initiation.purposes', 'focusAreas.areas'],
					text: 'Förslaget är skriftligt och anger syften och områden, som 9 § lagen (2023:196) kräver av en överenskommelse.',
					source: ['SFS 2023:196 9 §'],
					requirements: ['B2']
				},
				{
					id: 'assessment.strengths',
					asks: ['review.memo'],
					text: [
						{
							when: { given: ['strength', 'toDevelop'] },
							text: 'Styrkan i förslaget är att {strength}. Det som återstår att utveckla är att {toDevelop}.'
						},
						{ when: { given: ['strength'] }, text: 'Styrkan i förslaget är att {strength}.' },
						{ text: 'Det som återstår att utveckla är att {toDevelop}.' }
					],
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M24', 'G5']
				}
			]
		}
	]
};
