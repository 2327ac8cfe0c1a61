import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const organisationCouncilSection: SectionOutline = {
	id: 'organisation.council',
	heading: 'Strategiskt råd',
	clauses: [
		{
			id: 'council.is',
			only: 'municipalityTakesPart',
			asks: ['structure.councilForum', 'structure.councilPlan', 'structure.councilShared'],
			text: [
				{
					when: 'noCouncilYet',
					text: 'Kommunen ska enligt 10 § lagen (2023:196) verka för att det finns ett strategiskt råd. {^councilPlan}'
				},
				{
					when: 'councilsAreSeparate',
					text: 'Varje kommun har sitt eget strategiska råd enligt 10 § lagen (2023:196) och leder det.'
				},
				{
					when: ['councilIsShared', { given: ['councilChair'] }],
					text: '{^strategicCouncil} är gemensamt strategiskt råd enligt 10 § lagen (2023:196) för {municipalityNames}. Rådet leds av {councilChair}.'
				},
				{
					when: 'councilIsShared',
					text: '{^strategicCouncil} är gemensamt strategiskt råd enligt 10 § lagen (2023:196) för {municipalityNames}.'
				},
				{
					when: ['councilIsNamed', 'councilIsSteeringForum', { given: ['councilChair'] }],
					text: '{^strategicCouncil} är både styrgrupp för samverkan och kommunens strategiska råd enligt 10 § lagen (2023:196). Rådet leds av {councilChair}, som företräder kommunen.'
				},
				{
					when: ['councilIsNamed', 'councilIsSteeringForum'],
					text: '{^strategicCouncil} är både styrgrupp för samverkan och kommunens strategiska råd enligt 10 § lagen (2023:196). Kommunen leder rådet.'
				},
				{
					when: ['councilIsNamed', { given: ['councilChair'] }],
					text: '{^strategicCouncil} är kommunens strategiska råd enligt 10 § lagen (2023:196). Rådet leds av {councilChair}, som företräder kommunen.'
				},
				{
					when: 'councilIsNamed',
					text: '{^strategicCouncil} är kommunens strategiska råd enligt 10 § lagen (2023:196). Kommunen leder rådet.'
				}
			],
			fallback: {
				later:
					'Kommunen ska enligt 10 § lagen (2023:196) verka för att det finns ett strategiskt råd. Vilket forum som är rådet är inte bestämt. {later}',
				empty:
					'Kommunen ska enligt 10 § lagen (2023:196) verka för att det finns ett strategiskt råd. Överenskommelsen anger inte vilket forum det är.'
			},
			note: 'With a joint council for several municipalities the lawyer checks how "rådet ska ledas av kommunen" is met.',
			source: ['SFS 2023:196 10 §'],
			requirements: ['B2', 'M14']
		},
		{
			id: 'council.members',
			only: ['municipalityTakesPart', 'councilIsNamed'],
			asks: ['structure.councilForum'],
			text: [
				{
					when: { given: ['councilMembers'] },
					text: 'Rådet tar upp strategiska brottsförebyggande frågor. Kommunen ska verka för att de övriga aktörerna deltar med personer som har ledande befattningar. I rådet ingår {councilMembers}.'
				},
				{
					text: 'Rådet tar upp strategiska brottsförebyggande frågor. Kommunen ska verka för att de övriga aktörerna deltar med personer som har ledande befattningar.'
				}
			],
			source: ['SFS 2023:196 10 §'],
			requirements: ['B2']
		},
		{
			id: 'council.otherCouncil',
			only: { given: ['youthCouncil'] },
			asks: ['structure.forums'],
			text: '{^youthCouncil} är ett annat forum och ersätter inte rådet.',
			source: ['legal reading', 'national structure)'],
			requirements: ['G4']
		}
	]
};
