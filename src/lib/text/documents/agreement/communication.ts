import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const communicationChapter: ChapterOutline = {
	id: 'communication',
	heading: 'Kommunikation',
	optional: 'communication',
	sections: [
		{
			id: 'communication.main',
			clauses: [
				{
					id: 'communication.owner',
					when: { count: 'communicationLead', min: 1 },
					asks: ['structure.communicationLeads'],
					text: [
						{
							when: { count: 'communicationLead', max: 1 },
							text: '{^communicationOwners} ansvarar för kommunikationen om samverkan.'
						},
						{
							text: '{^communicationOwners} ansvarar tillsammans för kommunikationen om samverkan.'
						}
					],
					fallback: { later: 'Vem som ansvarar för kommunikationen är inte bestämt. {later}' },
					source: ['Brå step 1 (done-criterion 4)'],
					requirements: ['M5']
				},
				{
					id: 'communication.public',
					only: 'municipalityTakesPart',
					asks: ['structure.publication'],
					text: [
						{
							when: { given: ['publicationPlace'] },
							text: 'Överenskommelsen ska publiceras på {publicationPlace}, tillsammans med en kort version för invånarna.'
						},
						{
							text: 'Överenskommelsen ska publiceras tillsammans med en kort version för invånarna.'
						}
					],
					fallback: { later: 'Var överenskommelsen publiceras är inte bestämt. {later}' },
					source: ['SFS 2023:196 12 § 3'],
					requirements: ['B12', 'H8']
				},
				{
					id: 'communication.plan',
					kind: 'table',
					when: { count: 'message', min: 1 },
					asks: ['structure.communicationPlan'],
					lead: 'Parterna informerar så här:',
					caption: 'Kommunikationsplan',
					columns: [
						{ id: 'content', heading: 'Innehåll', cell: '{^message.content}' },
						{ id: 'audience', heading: 'Målgrupp', cell: '{^message.audience}' },
						{ id: 'channel', heading: 'Kanal', cell: '{^message.channel}' },
						{ id: 'when', heading: 'När', cell: '{^message.when}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^message.owner}' }
					],
					each: 'message',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Hur parterna informerar är inte bestämt. {later}' },
					source: ['Brå step 1', 'practice: communication'],
					requirements: ['M5']
				},
				{
					id: 'communication.joint',
					only: { count: 'party', min: 2 },
					asks: [],
					text: 'Gemensamma budskap stäms av mellan parterna före publicering. Var och en svarar på frågor om sin egen verksamhet.',
					source: ['practice: who speaks'],
					requirements: ['M12']
				},
				{
					id: 'communication.spokesperson',
					asks: ['structure.spokespersons'],
					text: '{^spokespersons}',
					fallback: { later: 'Vem som uttalar sig om samverkan är inte bestämt. {later}' },
					source: ['practice: who speaks'],
					requirements: ['M5']
				},
				{
					id: 'communication.events',
					kind: 'table',
					when: { count: 'openEvent', min: 1 },
					asks: ['structure.openEvents'],
					lead: 'Parterna bjuder in till öppna möten:',
					caption: 'Öppna möten',
					columns: [
						{ id: 'name', heading: 'Möte', cell: '{^openEvent.name}' },
						{ id: 'when', heading: 'När', cell: '{^openEvent.when}' },
						{ id: 'invited', heading: 'Inbjudna', cell: '{^openEvent.invited}' },
						{ id: 'inviter', heading: 'Bjuder in', cell: '{^openEvent.inviter}' }
					],
					each: 'openEvent',
					emptyCell: 'Ej angivet',
					source: ['Hässelby-Vällingby, citizen proposal 2025'],
					requirements: ['H2']
				},
				{
					id: 'communication.incident',
					asks: ['structure.incidentContact'],
					text: 'Vid en allvarlig händelse tar {incidentContact} kontakt med de andra parterna innan någon uttalar sig om gemensamma åtgärder.',
					fallback: {
						later:
							'Hur parterna informerar varandra vid en allvarlig händelse är inte bestämt. {later}'
					},
					source: ['Stockholm, statement on the agreement'],
					requirements: ['S4']
				}
			]
		}
	]
};
