import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const situationPrioritiesSection: SectionOutline = {
	id: 'situation.priorities',
	heading: 'Prioritering',
	clauses: [
		{
			id: 'priorities.how',
			when: 'prioritisationIsDescribed',
			asks: ['situation.prioritisedBy', 'situation.prioritisedDate'],
			text: [
				{
					when: { given: ['prioritisedBy', 'prioritisedDate', 'priorityCriteria'] },
					text: '{^prioritisedBy} prioriterade mellan problemen den {prioritisedDate}. Vägledande var {priorityCriteria}.'
				},
				{
					when: { given: ['prioritisedBy', 'priorityCriteria'] },
					text: '{^prioritisedBy} prioriterade mellan problemen. Vägledande var {priorityCriteria}.'
				},
				{
					when: { given: ['priorityCriteria'] },
					text: 'Parterna har prioriterat mellan problemen. Vägledande var {priorityCriteria}.'
				},
				{
					when: { given: ['prioritisedBy', 'prioritisedDate'] },
					text: '{^prioritisedBy} prioriterade mellan problemen den {prioritisedDate}.'
				},
				{
					when: { given: ['prioritisedBy'] },
					text: '{^prioritisedBy} prioriterade mellan problemen.'
				},
				{
					when: { given: ['prioritisedDate'] },
					text: 'Parterna prioriterade mellan problemen den {prioritisedDate}.'
				}
			],
			fallback: { later: 'Prioriteringen mellan problemen är inte gjord. {laterReady}' },
			source: ['Brå 3.2'],
			requirements: ['S1']
		},
		{
			id: 'priorities.chosen',
			only: { count: 'topArea', min: 1 },
			asks: ['focusAreas.areas'],
			text: [
				{
					when: { count: 'topArea', max: 1 },
					text: 'Prioriteringen ledde till det område som står i {ref.focusAreas}.'
				},
				{
					text: 'Prioriteringen ledde till de {focusAreasCount} områden som står i {ref.focusAreas}.'
				}
			],
			source: ['Brå 3.2'],
			requirements: ['S1']
		},
		{
			id: 'priorities.deprioritised',
			kind: 'table',
			when: { count: 'deprioritised', min: 1 },
			asks: ['situation.problems'],
			lead: [
				{
					when: { count: 'deprioritised', max: 1 },
					text: 'Ett problem ingår inte i det gemensamma arbetet under perioden. Ingen part slutar arbeta med det för den skull.'
				},
				{
					text: '{^deprioritisedCount} problem ingår inte i det gemensamma arbetet under perioden. Ingen part slutar arbeta med dem för den skull.'
				}
			],
			caption: 'Problem som inte ingår i det gemensamma arbetet',
			columns: [
				{ id: 'problem', heading: 'Problem', cell: '{^deprioritised.problem}' },
				{ id: 'reason', heading: 'Skäl', cell: '{^deprioritised.reason}' },
				{
					id: 'handledBy',
					heading: 'Hanteras av',
					cell: '{^deprioritised.handledBy}',
					optional: true
				},
				{
					id: 'reconsider',
					heading: 'Prövas igen',
					cell: '{^deprioritised.reconsider}',
					optional: true
				}
			],
			each: 'deprioritised',
			emptyCell: 'Ej angivet',
			fallback: { later: 'Vad som väljs bort är inte bestämt. {later}' },
			source: ['Brå 3.2 (matrix)'],
			requirements: ['S1']
		}
	]
};
