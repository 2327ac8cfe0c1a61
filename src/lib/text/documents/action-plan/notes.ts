import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const notesChapter: ChapterOutline = {
	id: 'notes',
	heading: 'Om planen',
	unnumbered: true,
	sections: [
		{
			id: 'notes.main',
			clauses: [
				{
					id: 'note.adopted',
					asks: ['actionPlan.adoption', 'actionPlan.municipalPlan'],
					text: [
						{
							when: ['planIsOwn', 'planIsAdopted', { given: ['planDecider', 'planParagraph'] }],
							text: '{^planDecider} beslutade om planen den {planDate}, § {planParagraph}.'
						},
						{
							when: ['planIsOwn', 'planIsAdopted', { given: ['planDecider'] }],
							text: '{^planDecider} beslutade om planen den {planDate}.'
						},
						{
							when: ['planIsJoint', 'planIsAdopted', { given: ['jointPlanAdopter'] }],
							text: '{^jointPlanAdopter} antog planen den {planDate}.'
						},
						{ when: { not: 'planIsAdopted' }, text: 'Planen är inte antagen.' }
					],
					fallback: { later: 'Planen är inte antagen. {later}' },
					source: ['Brå step 4', 'SFS 2023:196 5 §'],
					requirements: ['H8']
				},
				{
					id: 'note.changes',
					only: 'planIsJoint',
					asks: ['actionPlan.adoption', 'structure.steeringForum'],
					text: '{^jointPlanAdopter} beslutar om ändringar i planen.',
					source: ['Brå step 4'],
					requirements: ['B5']
				},
				{
					id: 'note.changesOwn',
					only: 'planIsOwn',
					asks: ['actionPlan.municipalPlan'],
					text: '{^planDecider} beslutar om ändringar i planen.',
					source: ['SFS 2023:196 5 och 13 §§'],
					requirements: ['B7']
				},
				{
					id: 'note.notFollowed',
					only: ['planIsOwn', 'municipalPlanFollowUpIsLate'],
					asks: ['followUp.municipalPlanFollowedUp'],
					tone: 'notice',
					text: 'Planen har inte följts upp på två år. Enligt 6 § lagen (2023:196) ska det göras minst vartannat år.',
					source: ['SFS 2023:196 6 §'],
					requirements: ['B7']
				},
				{
					id: 'note.staff',
					asks: ['actionPlan.staffInfluence'],
					text: 'Så har medarbetarna påverkat valet av åtgärder: {staffInfluence}',
					fallback: {
						later: 'Hur medarbetarna har påverkat valet av åtgärder är inte beskrivet. {laterReady}'
					},
					source: ['Brå step 4 (done-criterion 2)'],
					requirements: ['M6']
				},
				{
					id: 'note.legalCheck',
					only: 'someMeasureSetsGrantTerms',
					asks: ['actionPlan.measures.legalReviewer', 'actionPlan.measures.measureKind'],
					text: 'Villkor i föreningsbidrag prövas av {legalReviewer} innan åtgärden börjar.',
					source: ['Hässelby-Vällingby, citizen proposal 2025'],
					requirements: ['H3']
				},
				{
					id: 'note.sensitive',
					only: 'annexMayBeSecret',
					asks: ['followUp.annexes', 'review.secrecyCheck'],
					text: 'Detaljer om tider, platser och arbetssätt som kan behöva hållas hemliga står i en särskild bilaga.',
					source: ['Tryckfrihetsförordningen 2 kap. 2 §'],
					requirements: ['H8']
				},
				{
					id: 'note.warnings',
					only: 'someMeasureIsIncomplete',
					asks: ['actionPlan.measures'],
					tone: 'note',
					text: 'Fält med ”Saknas” eller ”Ej angivet” måste få ett svar innan arbetet kan följas upp.',
					source: ['practice: measures without an owner'],
					requirements: ['M7']
				}
			]
		}
	]
};
