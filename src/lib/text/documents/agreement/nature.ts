import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const natureChapter: ChapterOutline = {
	id: 'nature',
	heading: 'Vad överenskommelsen innebär',
	sections: [
		{
			id: 'nature.local',
			heading: 'Innebörd och gränser',
			only: 'localUnderOverall',
			clauses: [
				{
					id: 'local.inherits',
					only: 'localUnderOverall',
					asks: ['initiation.parentAgreement'],
					text: [
						{
							when: { given: ['localArea'] },
							text: 'Allt i {parentTitle} gäller även här. Den här texten innehåller bara det som gäller särskilt i {localArea}. Den får lägga till och precisera men inte ta bort något.'
						},
						{
							text: 'Allt i {parentTitle} gäller även här. Den här texten får lägga till och precisera men inte ta bort något.'
						}
					],
					source: ['Stockholm, statement on the agreement'],
					requirements: ['S2']
				}
			]
		},
		{
			id: 'nature.meaning',
			heading: 'Innebörd och gränser',
			only: { not: 'localUnderOverall' },
			clauses: [
				{
					id: 'nature.jointOnly',
					only: { any: ['jointOnlyChosen', 'ordinaryWorkChosen'] },
					asks: ['initiation.clauses'],
					text: [
						{
							when: ['jointOnlyChosen', 'ordinaryWorkChosen'],
							text: 'Överenskommelsen gäller bara det som parterna har bestämt att göra tillsammans. Parternas övriga brottsförebyggande arbete fortsätter som vanligt och ersätts inte.'
						},
						{
							when: 'jointOnlyChosen',
							text: 'Överenskommelsen gäller bara det som parterna har bestämt att göra tillsammans.'
						},
						{
							text: 'Parternas övriga brottsförebyggande arbete fortsätter som vanligt och ersätts inte.'
						}
					],
					source: [
						'Brå step 3, Teckna samverkansöverenskommelse',
						'Hallstahammar, evaluation 2014',
						'Gislaved, agreement'
					],
					requirements: ['M7']
				},
				{
					id: 'nature.ownMandate',
					only: 'ownMandateChosen',
					asks: ['initiation.clauses'],
					text: 'Varje part följer sin egen lagstiftning, fattar sina egna beslut och svarar för sina egna åtaganden. Överenskommelsen flyttar inget ansvar och ingen befogenhet mellan parterna.',
					source: ['practice: LAWFRAME', 'legal reading'],
					requirements: ['B4', 'M12']
				},
				{
					id: 'nature.notContract',
					only: 'notBindingChosen',
					asks: ['initiation.clauses'],
					text: 'Brottsförebyggande rådet (Brå) beskriver en samverkansöverenskommelse som ett stöd för genomförandet och inte som en juridiskt bindande handling. Parterna delar den synen. De avser inte att ge varandra rätt till skadestånd, vite eller annan ersättning.',
					source: ['Brå step 4, Genomför åtgärderna (not legally binding)'],
					requirements: ['B4']
				},
				{
					id: 'nature.signatureMeaning',
					asks: [],
					text: 'Underskriften betyder att partens ledning prioriterar arbetet och tar ansvar för att partens åtaganden genomförs.',
					source: ['Brå step 3, Teckna samverkansöverenskommelse (signing by the leadership)'],
					requirements: ['B4', 'B6']
				},
				{
					id: 'nature.doesNot',
					kind: 'list',
					asks: [],
					lead: 'Överenskommelsen',
					items: [
						'ger ingen rätt att lämna ut uppgifter som omfattas av sekretess, se {ref.information}',
						'ger ingen enskild person rätt till en viss insats',
						'ändrar inte kommunens uppgifter enligt lagen (2023:196)',
						'innehåller inga uppgifter om enskilda personers förhållanden'
					],
					source: ['legal reading', 'Tryckfrihetsförordningen 2 kap. 2 § (inference)'],
					requirements: ['M16']
				},
				{
					id: 'nature.visibleRoles',
					only: { count: 'party', min: 2 },
					asks: [],
					text: 'När parterna arbetar sida vid sida ska det synas vilken organisation var och en kommer från.',
					source: ['Hallstahammar, evaluation 2014', '5.2)'],
					requirements: ['M12']
				},
				{
					id: 'nature.principles',
					kind: 'list',
					when: { count: 'principle', min: 1 },
					asks: ['initiation.principles'],
					lead: [
						{
							when: { count: 'principle', max: 1 },
							text: 'Parterna håller sig till en princip i arbetet:'
						},
						{ text: 'Parterna håller sig till {principlesCount} principer i arbetet:' }
					],
					each: 'principle',
					item: '{^principle.text}',
					source: ['practice: values', 'Hallstahammar, evaluation 2014'],
					requirements: ['M5', 'M15']
				}
			]
		},
		{
			id: 'nature.related',
			heading: 'Förhållandet till andra dokument',
			clauses: [
				{
					id: 'related.overall',
					only: 'overallWithLocalAgreements',
					asks: ['initiation.localAgreements', 'initiation.documentKind'],
					text: 'Överenskommelsen är övergripande. Lokala överenskommelser preciserar den för en stadsdel, en ort eller ett område och får inte strida mot den.',
					source: ['Stockholm, statement on the agreement', 'practice'],
					requirements: ['S2']
				},
				{
					id: 'related.table',
					kind: 'table',
					when: { count: 'related', min: 1 },
					asks: ['initiation.relatedDocuments'],
					lead: [
						{
							when: { count: 'related', max: 1 },
							text: 'Överenskommelsen hör ihop med ett annat dokument:'
						},
						{ text: 'Överenskommelsen hör ihop med {relatedCount} andra dokument:' }
					],
					caption: 'Dokument som hör ihop med överenskommelsen',
					columns: [
						{ id: 'title', heading: 'Dokument', cell: '{^related.title}' },
						{ id: 'owner', heading: 'Beslutas av', cell: '{^related.owner}' },
						{ id: 'relation', heading: 'Samband', cell: '{^related.relation}', optional: true }
					],
					each: 'related',
					emptyCell: 'Ej angivet',
					source: ['practice: relation to other documents'],
					requirements: ['H8']
				},
				{
					id: 'related.integration',
					only: 'municipalityTakesPart',
					when: { given: ['otherPlans'] },
					asks: ['situation.otherPlanning'],
					text: 'Kommunen samordnar arbetet med sin lägesbild och sin egen åtgärdsplan med {otherPlans}, så långt det är lämpligt (7 § lagen (2023:196)).',
					fallback: {
						later: 'Vilka andra planer som arbetet samordnas med är inte bestämt. {later}'
					},
					source: ['SFS 2023:196 7 §'],
					requirements: ['B3']
				},
				{
					id: 'related.precedence',
					only: { any: [{ count: 'annex', min: 1 }, 'hasLocalAgreements'] },
					asks: ['followUp.annexes', 'initiation.localAgreements'],
					text: [
						{
							when: [{ count: 'annex', min: 1 }, 'hasLocalAgreements'],
							text: 'Om en bilaga eller en lokal överenskommelse säger något annat än den här texten gäller den här texten.'
						},
						{
							when: { count: 'annex', min: 1 },
							text: 'Om en bilaga säger något annat än den här texten gäller den här texten.'
						},
						{
							text: 'Om en lokal överenskommelse säger något annat än den här texten gäller den här texten.'
						}
					],
					source: ['practice: drafting'],
					requirements: ['S2']
				}
			]
		}
	]
};
