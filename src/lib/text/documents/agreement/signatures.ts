import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const signaturesChapter: ChapterOutline = {
	id: 'signatures',
	heading: 'Underskrifter',
	fixed: true,
	newPage: true,
	sections: [
		{
			id: 'signatures.main',
			clauses: [
				{
					id: 'signatures.copies',
					asks: ['review.signing'],
					text: [
						{
							when: 'signedElectronically',
							text: 'Överenskommelsen undertecknas elektroniskt. Varje part får en kopia av det undertecknade dokumentet.'
						},
						{
							when: { count: 'party', min: 2, max: 2 },
							text: 'Överenskommelsen finns i två likalydande exemplar. Parterna har var sitt.'
						},
						{
							when: { count: 'party', min: 3 },
							text: 'Överenskommelsen finns i {copiesCount} likalydande exemplar, ett till varje part.'
						}
					],
					fallback: { later: 'Hur överenskommelsen ska undertecknas är inte bestämt. {later}' },
					source: ['practice: signatures', 'SFS 2023:196 9 § (in writing)'],
					requirements: ['B2', 'H8']
				},
				{
					id: 'signatures.authority',
					when: { count: 'signatory', min: 1 },
					asks: ['mandate.signatories'],
					each: 'signatory',
					text: [
						{
							when: ['signsOnDecision', { given: ['signatory.decisionRef'] }],
							text: '{^signatory.title} undertecknar för {signatory.partyName} enligt beslut av {signatory.decisionRef}.'
						},
						{
							when: ['signsOnDelegation', { given: ['signatory.delegation'] }],
							text: '{^signatory.title} undertecknar för {signatory.partyName} med stöd av {signatory.delegation}.'
						},
						{
							when: 'signsOnOwnMandate',
							text: '{^signatory.title} undertecknar för {signatory.partyName} inom sitt eget mandat.'
						}
					],
					fallback: { later: 'Vilka som undertecknar är inte bestämt. {later}' },
					source: ['SFS 2017:725 6 kap. 37–40 §§', 'legal reading'],
					requirements: ['B4', 'H8']
				},
				{
					id: 'signatures.block',
					kind: 'signature',
					asks: ['mandate.signatories'],
					party: 'För {party.shortName}',
					name: '{signatory.name}',
					title: [
						{ when: 'signatoryActs', text: 'Tf. {signatory.title}' },
						{ text: '{^signatory.title}' }
					],
					nobody: 'Underskrift för {party.shortName}: undertecknare ej angiven',
					lines: {
						placeAndDate: 'Ort och datum',
						signature: 'Underskrift',
						printedName: 'Namnförtydligande'
					},
					source: [
						'Brå step 3 (signed by the head of the local police area and the chair of the municipal board)',
						'practice: signatories'
					],
					requirements: ['B4', 'H8']
				}
			]
		}
	]
};
