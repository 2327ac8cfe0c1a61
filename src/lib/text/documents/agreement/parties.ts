import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const partiesChapter: ChapterOutline = {
	id: 'parties',
	heading: 'Parter',
	sections: [
		{
			id: 'parties.main',
			clauses: [
				{
					id: 'parties.list',
					kind: 'list',
					asks: ['initiation.parties'],
					lead: [
						{
							when: { count: 'party', max: 1 },
							text: 'Den här överenskommelsen är ingången av följande part. Namnet inom parentes används i texten.'
						},
						{
							when: { count: 'party', min: 2, max: 2 },
							text: 'Den här överenskommelsen är ingången mellan följande två parter. Namnet inom parentes används i texten.'
						},
						{
							text: 'Den här överenskommelsen är ingången mellan följande {partiesCount} parter. Namnen inom parentes används i texten.'
						}
					],
					each: 'party',
					item: [
						{
							when: ['partyIsOnlyMunicipality', { given: ['party.body'] }],
							text: '{party.name} genom {party.body} (kommunen)'
						},
						{ when: 'partyIsOnlyMunicipality', text: '{party.name} (kommunen)' },
						{
							when: ['partyIsOneOfSeveralMunicipalities', { given: ['party.body'] }],
							text: '{party.name} genom {party.body} ({party.shortName})'
						},
						{
							when: ['partyIsPolice', { given: ['party.unit'] }],
							text: 'Polismyndigheten genom {party.unit} ({party.shortName})'
						},
						{ when: 'partyIsPolice', text: 'Polismyndigheten ({party.shortName})' },
						{
							when: ['partyIsCityDistrict', { given: ['party.body'] }],
							text: '{party.name} genom {party.body} ({party.shortName})'
						},
						{
							when: ['partyIsAuthority', { given: ['party.unit'] }],
							text: '{party.name} genom {party.unit} ({party.shortName})'
						},
						{
							when: ['partyIsCompanyOrAssociation', { given: ['party.orgNumber'] }],
							text: '{party.name}, organisationsnummer {party.orgNumber} ({party.shortName})'
						},
						{ when: 'partyHasNoShortName', text: '{party.name}' },
						{ text: '{party.name} ({party.shortName})' }
					],
					fallback: {
						later: 'Vilka som är parter är inte bestämt. {later}',
						empty: 'Parter: ej angivet'
					},
					source: ['SFS 2023:196 9 § (relevanta aktörer)', 'practice'],
					requirements: ['B2', 'B4']
				},
				{
					id: 'parties.severalMunicipalities',
					only: { count: 'municipality', min: 2 },
					asks: ['initiation.parties'],
					text: 'Varje kommun är en egen part. Det som står om kommunen gäller varje kommun för sig, om inte något annat framgår.',
					source: ['practice', 'Del 1 and Del 2)'],
					requirements: ['M22']
				},
				{
					id: 'parties.equal',
					only: { count: 'party', min: 2 },
					asks: [],
					text: 'Parterna är jämbördiga. Ingen part leder en annan parts verksamhet eller personal.',
					source: ['Brå step 1, Skapa en organisation för arbetet (equal parties)'],
					requirements: ['B3', 'M12']
				},
				{
					id: 'parties.municipalOperations',
					only: 'municipalityTakesPart',
					when: { given: ['municipalOperations'] },
					asks: ['mandate.operations'],
					text: 'I kommunen deltar {municipalOperations}. Kommunen svarar för deras åtaganden.',
					fallback: { later: 'Vilka verksamheter i kommunen som deltar är inte bestämt. {later}' },
					source: ['practice', 'Stockholm, statement on the agreement'],
					requirements: ['G1', 'S5']
				},
				{
					id: 'parties.committees',
					only: 'otherCommitteesUndertake',
					asks: ['mandate.undertakings'],
					text: 'Om ett åtagande hör till en annan nämnd än {decidingBody} gäller det när den nämnden har ställt sig bakom det.',
					source: ['SFS 2017:725 6 kap. 1 och 37–38 §§ (drafting conclusion)'],
					requirements: ['B4', 'S5']
				},
				{
					id: 'parties.committeeDecisions',
					kind: 'list',
					when: { count: 'committee', min: 1 },
					asks: ['review.decisions'],
					lead: [
						{
							when: { count: 'committee', max: 1 },
							text: 'En nämnd har ställt sig bakom sina åtaganden:'
						},
						{ text: 'Följande nämnder har ställt sig bakom sina åtaganden:' }
					],
					each: 'committee',
					item: '{committee.name} den {committee.date}, § {committee.paragraph}',
					fallback: { later: 'Övriga nämnder har inte beslutat än. {later}' },
					source: ['practice: decision record'],
					requirements: ['B4', 'H8']
				},
				{
					id: 'parties.nonAuthority',
					only: { count: 'nonAuthorityParty', min: 1 },
					asks: ['initiation.parties'],
					text: [
						{
							when: { count: 'nonAuthorityParty', max: 1 },
							text: '{^nonAuthorityParties} är ingen myndighet. Vad det betyder för utbytet av uppgifter står i {ref.information.nonAuthority}.'
						},
						{
							text: '{^nonAuthorityParties} är inte myndigheter. Vad det betyder för utbytet av uppgifter står i {ref.information.nonAuthority}.'
						}
					],
					source: ['legal reading', 'SFS 2009:400 10 kap. 15 a § (between authorities)'],
					requirements: ['G1', 'H1']
				},
				{
					id: 'parties.actors',
					kind: 'table',
					when: { count: 'actor', min: 1 },
					asks: ['initiation.actors'],
					lead: [
						{
							when: { count: 'actor', max: 1 },
							text: 'En samverkande aktör bidrar till arbetet utan att vara part. Aktören har bara de uppgifter som den själv har tagit på sig skriftligt.'
						},
						{
							text: 'De samverkande aktörerna i tabellen bidrar till arbetet utan att vara parter. En aktör har bara de uppgifter som den själv har tagit på sig skriftligt.'
						}
					],
					caption: 'Samverkande aktörer',
					columns: [
						{ id: 'name', heading: 'Aktör', cell: '{^actor.name}' },
						{ id: 'contribution', heading: 'Bidrar med', cell: '{^actor.contribution}' },
						{
							id: 'forum',
							heading: 'Deltar i',
							cell: '{^actor.forum}',
							empty: 'Inget forum',
							optional: true
						}
					],
					each: 'actor',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Vilka fler aktörer som ska bidra är inte bestämt. {later}' },
					source: ['practice: cooperating actor', 'Hässelby-Vällingby, citizen proposal 2025'],
					requirements: ['H1', 'H6', 'G1']
				},
				{
					id: 'parties.join',
					when: 'newPartiesAllowed',
					asks: ['initiation.newParties'],
					text: 'En ny part kan ansluta sig om alla parter går med på det skriftligt. Den nya partens åtaganden skrivs in i {ref.undertakings}.',
					fallback: { later: 'Om fler parter kan ansluta sig är inte bestämt. {later}' },
					source: ['practice: three or more parties'],
					requirements: ['B2', 'H1']
				},
				{
					id: 'multi.parts',
					only: 'onePartPerMunicipality',
					asks: ['initiation.documentKind'],
					text: 'Överenskommelsen har två delar. Del 1 är gemensam för alla parter. Del 2 har ett avsnitt för varje kommun, som kommunen och polisen svarar för.',
					source: ['practice', 'Södra Lappland and Nybro)'],
					requirements: ['M22']
				},
				{
					id: 'multi.changes',
					only: 'onePartPerMunicipality',
					asks: ['initiation.documentKind'],
					text: 'Ett avsnitt i del 2 får ändras av den kommunen och polisen. Övriga parter får besked om ändringen.',
					source: ['practice', 'drafting'],
					requirements: ['M22']
				}
			]
		}
	]
};
