import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const focusAreasListSection: SectionOutline = {
	id: 'focusAreas.list',
	heading: 'Områden för samverkan',
	clauses: [
		{
			id: 'focusAreas.one',
			only: [
				{ count: 'topArea', min: 1, max: 1 },
				{ count: 'focusArea', min: 1, max: 1 }
			],
			asks: ['focusAreas.areas'],
			text: 'Samverkan ska ske inom ett område: {focusArea.name}.',
			blocksFinal: true,
			source: ['SFS 2023:196 9 §'],
			requirements: ['B2', 'S1']
		},
		{
			id: 'focusAreas.many',
			kind: 'list',
			only: { not: { count: 'focusArea', min: 1, max: 1 } },
			when: { count: 'focusArea', min: 1 },
			asks: ['focusAreas.areas'],
			lead: [
				{ when: { count: 'topArea', max: 1 }, text: 'Samverkan ska ske inom ett område:' },
				{ text: 'Samverkan ska ske inom {focusAreasCount} områden:' }
			],
			each: 'topArea',
			item: [
				{ when: { count: 'subArea', max: 0 }, text: '{focusArea.name}' },
				{
					when: { count: 'subArea', max: 1 },
					text: '{focusArea.name}, med delområdet {focusArea.subAreas}'
				},
				{ text: '{focusArea.name}, med delområdena {focusArea.subAreas}' }
			],
			fallback: {
				later: 'Områdena för samverkan är inte bestämda. {later}',
				empty:
					'Områden saknas. Lagen (2023:196) kräver att en överenskommelse anger inom vilka områden samverkan ska ske.'
			},
			blocksFinal: true,
			source: ['SFS 2023:196 9 §'],
			requirements: ['B2', 'S1']
		},
		{
			id: 'local.areasFromParent',
			kind: 'list',
			only: 'localUnderOverall',
			when: { count: 'inheritedArea', min: 1 },
			asks: ['initiation.parentAreas'],
			lead: [
				{
					when: { count: 'inheritedArea', max: 1 },
					text: 'Från den övergripande överenskommelsen arbetar parterna lokalt med ett område:'
				},
				{
					text: 'Från den övergripande överenskommelsen arbetar parterna lokalt med {inheritedCount} områden:'
				}
			],
			each: 'inheritedArea',
			item: [
				{ when: 'areaIsTakenAsItIs', text: '{inheritedArea.name}' },
				{ text: '{inheritedArea.name}, preciserat i {ref.focusAreas}' }
			],
			fallback: {
				later:
					'Vilka områden som tas från den övergripande överenskommelsen är inte bestämt. {later}'
			},
			source: ['practice: areas from the frame list'],
			requirements: ['S1', 'S2']
		},
		{
			id: 'local.areasNotUsed',
			kind: 'list',
			only: 'localUnderOverall',
			when: { count: 'unusedArea', min: 1 },
			asks: ['initiation.parentAreas'],
			lead: [
				{
					when: { count: 'unusedArea', max: 1 },
					text: 'Ett område i den övergripande överenskommelsen ingår inte i det lokala arbetet:'
				},
				{
					text: 'Följande områden i den övergripande överenskommelsen ingår inte i det lokala arbetet:'
				}
			],
			each: 'unusedArea',
			item: '{unusedArea.name}, eftersom {unusedArea.reason}',
			source: ['practice', 'Brå 3.2'],
			requirements: ['S1', 'S2']
		},
		{
			id: 'local.ownAreas',
			only: ['localUnderOverall', { count: 'inheritedArea', min: 1 }, { count: 'ownArea', min: 1 }],
			asks: ['initiation.parentAreas', 'focusAreas.areas'],
			text: [
				{
					when: { count: 'ownArea', max: 1 },
					text: 'Parterna lägger till ett eget område: {ownAreas}.'
				},
				{ text: 'Parterna lägger till {ownAreasCount} egna områden: {ownAreas}.' }
			],
			source: ['practice'],
			requirements: ['S2', 'H5']
		},
		{
			id: 'focusAreas.special',
			when: { count: 'specialArea', min: 1 },
			asks: ['focusAreas.areas'],
			text: '{^specialAreas} har företräde när resurserna inte räcker.',
			source: ['Gislaved, agreement'],
			requirements: ['S1']
		},
		{
			id: 'focusAreas.open',
			only: 'severalAreasAreOpenTogether',
			asks: ['focusAreas.areas.problemWhat', 'focusAreas.areas.causes'],
			text: [],
			fallback: {
				later:
					'Problem och troliga orsaker är inte beskrivna för {openAreas}. {laterReady} Parterna beslutar om åtgärder i de områdena först därefter.'
			},
			source: ['Brå step 3 (items 1 and 2)', 'practice: analysis promised after signing'],
			requirements: ['H5', 'B11']
		},
		{
			id: 'focusAreas.noIndividuals',
			asks: [],
			text: 'Problem, orsaker och mål beskrivs för grupper och platser. Uppgifter om enskilda personer skrivs inte in här.',
			source: ['legal reading', 'drafting'],
			requirements: ['M16']
		}
	]
};
