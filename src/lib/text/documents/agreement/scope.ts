import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const scopeChapter: ChapterOutline = {
	id: 'scope',
	heading: 'Var överenskommelsen gäller',
	sections: [
		{
			id: 'scope.main',
			clauses: [
				{
					id: 'scope.area',
					asks: ['initiation.geographicScope', 'initiation.includedPlaces'],
					text: [
						{ when: 'scopeIsWholeMunicipality', text: 'Överenskommelsen gäller i hela kommunen.' },
						{
							when: 'scopeIsSeveralMunicipalities',
							text: 'Överenskommelsen gäller i hela {municipalityNames}.'
						},
						{
							when: ['scopeIsParts', { count: 'includedPlace', max: 1 }],
							text: 'Överenskommelsen gäller i {districts}.'
						},
						{
							when: ['scopeIsParts', { count: 'includedPlace', min: 2 }],
							text: 'Överenskommelsen gäller i {districts}. I övriga delar av kommunen arbetar parterna som vanligt.'
						}
					],
					fallback: {
						later: 'Var överenskommelsen gäller är inte bestämt. {later}',
						empty: 'Var överenskommelsen gäller är inte angivet.'
					},
					source: ['practice: geographic scope'],
					requirements: ['H5']
				},
				{
					id: 'scope.policeAreaLarger',
					only: 'policeTakePart',
					when: { given: ['otherMunicipalities'] },
					asks: ['initiation.policeAreaOther'],
					text: 'Lokalpolisområdet omfattar även {otherMunicipalities}. Polisens åtaganden här gäller bara det område som överenskommelsen avser.',
					source: ['practice', 'Hallstahammar, evaluation 2014'],
					requirements: ['M13']
				},
				{
					id: 'scope.severalPoliceAreas',
					only: { count: 'policeParty', min: 2 },
					asks: ['initiation.parties'],
					text: 'Varje lokalpolisområde svarar för polisens åtaganden inom sitt eget område.',
					source: ['practice: one district can have two local police areas'],
					requirements: ['S2']
				},
				{
					id: 'scope.neighbours',
					when: { given: ['neighbours'] },
					asks: ['initiation.crossBorder'],
					text: [
						{
							when: { given: ['neighbourReason', 'neighbourContact'] },
							text: '{^neighbourReason} Frågor som även berör {neighbours} tar {neighbourContact} upp med kommunen och polisen där.'
						},
						{
							when: { given: ['neighbourContact'] },
							text: 'Frågor som även berör {neighbours} tar {neighbourContact} upp med kommunen och polisen där.'
						},
						{
							text: '{^neighbourReason} Frågor som även berör {neighbours} tar parterna upp med kommunen och polisen där.'
						}
					],
					fallback: { later: 'Hur parterna samverkar med grannkommuner är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M22']
				}
			]
		}
	]
};
