import { goalValueColumns } from '../goal-values.ts';
import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const focusAreasAreaSection: SectionOutline = {
	id: 'focusAreas.area',
	heading: [
		{ when: { given: ['parentArea.name'] }, text: '{^parentArea.name}: {focusArea.name}' },
		{ text: '{^focusArea.name}' }
	],
	each: 'focusArea',
	numbered: true,
	clauses: [
		{
			id: 'area.reason',
			asks: ['focusAreas.areas'],
			text: 'Området valdes därför att {focusArea.reason}.',
			fallback: { later: 'Varför området valdes är inte beskrivet. {laterReady}' },
			source: ['practice: reason it was chosen', 'Brå 3.2'],
			requirements: ['S1']
		},
		{
			id: 'area.problem',
			only: { not: 'areaIsOpen' },
			asks: [
				'focusAreas.areas.problemWhat',
				'focusAreas.areas.problemWho',
				'focusAreas.areas.problemWhere',
				'focusAreas.areas.problemWhen',
				'focusAreas.areas.problemExtent'
			],
			text: '{^focusArea.problem}',
			fallback: {
				later: 'Problemet är inte beskrivet. {laterReady}',
				empty: 'Problemet är inte beskrivet.'
			},
			source: ['practice: problem statement', 'Brå step 3 (item 1, problems)'],
			requirements: ['H5', 'B1']
		},
		{
			id: 'area.bothOpen',
			only: 'areaIsOpenAlone',
			asks: ['focusAreas.areas.problemWhat', 'focusAreas.areas.causes'],
			text: [],
			fallback: {
				later:
					'Problemet och de troliga orsakerna är inte beskrivna. {laterReady} Parterna beslutar om åtgärder först därefter.'
			},
			source: ['Brå step 3 (items 1 and 2)', 'practice: analysis promised after signing'],
			requirements: ['H5', 'B11']
		},
		{
			id: 'area.targetGroup',
			asks: ['focusAreas.areas.targetGroup'],
			text: [
				{
					when: { given: ['focusArea.ageFrom', 'focusArea.ageTo'] },
					text: 'Målgruppen är {focusArea.targetGroup} i åldern {focusArea.ageFrom}–{focusArea.ageTo} år.'
				},
				{
					when: { given: ['focusArea.ageFrom'] },
					text: 'Målgruppen är {focusArea.targetGroup} som har fyllt {focusArea.ageFrom} år.'
				},
				{
					when: { given: ['focusArea.ageTo'] },
					text: 'Målgruppen är {focusArea.targetGroup} till och med {focusArea.ageTo} år.'
				},
				{ text: 'Målgruppen är {focusArea.targetGroup}.' }
			],
			fallback: { later: 'Målgruppen är inte bestämd. {later}' },
			source: ['practice', 'ages)', 'Hallstahammar, evaluation 2014'],
			requirements: ['M18']
		},
		{
			id: 'area.outsideTarget',
			when: { count: 'neighbourGroup', min: 1 },
			asks: ['focusAreas.areas.neighbouringAges'],
			each: 'neighbourGroup',
			text: '{^focusArea.neighbourGroup} ingår inte i målgruppen. {^focusArea.neighbourOwner} ansvarar för den gruppen.',
			fallback: { later: 'Vem som ansvarar för grupper nära målgruppen är inte bestämt. {later}' },
			source: ['Hallstahammar, evaluation 2014'],
			requirements: ['M18', 'G1']
		},
		{
			id: 'area.places',
			when: { count: 'publicPlace', min: 1 },
			asks: ['focusAreas.areas.places'],
			text: [
				{
					when: { count: 'publicPlace', max: 1 },
					text: 'Arbetet gäller en särskild plats: {focusArea.places}.'
				},
				{ text: 'Arbetet gäller särskilt dessa platser: {focusArea.places}.' }
			],
			fallback: { later: 'Platserna är inte bestämda. {later}' },
			source: ['practice: places', 'Hässelby-Vällingby, citizen proposal 2025'],
			requirements: ['H5']
		},
		{
			id: 'area.placeWork',
			kind: 'table',
			only: 'placeWorkIsKnown',
			asks: ['focusAreas.areas.places'],
			lead: 'Så långt har arbetet kommit på varje plats:',
			caption: 'Platser i området {focusArea.name}',
			columns: [
				{ id: 'place', heading: 'Plats', cell: '{^place.name}' },
				{ id: 'mapping', heading: 'Kartlagd', cell: '{place.mapping}' },
				{ id: 'causes', heading: 'Orsaker analyserade', cell: '{place.causes}' },
				{ id: 'forum', heading: 'Grupp', cell: '{^place.forum}' }
			],
			each: 'publicPlace',
			emptyCell: 'Ej angivet',
			source: ['Hässelby-Vällingby, citizen proposal 2025'],
			requirements: ['H5']
		},
		{
			id: 'area.cause',
			only: [{ not: 'areaIsOpen' }, { count: 'cause', min: 1, max: 1 }],
			asks: ['focusAreas.areas.causes'],
			text: 'En trolig orsak är att {focusArea.cause}.',
			source: ['Brå step 3 (item 2, likely causes)'],
			requirements: ['H5']
		},
		{
			id: 'area.causes',
			kind: 'list',
			only: [{ not: 'areaIsOpen' }, { not: { count: 'cause', min: 1, max: 1 } }],
			when: { count: 'cause', min: 2 },
			asks: ['focusAreas.areas.causes'],
			ordered: true,
			lead: 'Troliga orsaker är att',
			each: 'cause',
			item: '{cause.text}',
			fallback: {
				later:
					'Orsakerna är inte analyserade. {laterReady} Parterna beslutar om åtgärder först därefter.',
				empty: 'Troliga orsaker är inte beskrivna.'
			},
			source: [
				'Brå step 3 (item 2, likely causes)',
				'Brå step 4, Upprätta åtgärdsplan (cause 1 to measure 1)'
			],
			requirements: ['H5']
		},
		{
			id: 'area.causeMethod',
			only: 'causeAnalysisIsDone',
			asks: [
				'focusAreas.areas.analysisStatus',
				'focusAreas.areas.analysisMethod',
				'focusAreas.areas.analysisDate'
			],
			text: [
				{
					when: { given: ['focusArea.causeDate', 'focusArea.causeMethod'] },
					text: 'Orsaksanalysen gjordes den {focusArea.causeDate} med {focusArea.causeMethod}.'
				},
				{
					when: { given: ['focusArea.causeDate'] },
					text: 'Orsaksanalysen gjordes den {focusArea.causeDate}.'
				},
				{ text: 'Orsaksanalysen gjordes med {focusArea.causeMethod}.' }
			],
			source: ['Brå step 3, Gör en orsaksanalys'],
			requirements: ['H5']
		},
		{
			id: 'area.causeParticipants',
			only: 'causeAnalysisIsDone',
			asks: ['focusAreas.areas.analysisParticipants'],
			text: 'I orsaksanalysen deltog {focusArea.causeParticipants}.',
			source: ['Brå step 3, Gör en orsaksanalys'],
			requirements: ['M23', 'H5']
		},
		{
			id: 'area.goals',
			kind: 'table',
			when: { count: 'goal', min: 1 },
			asks: ['focusAreas.areas.goals'],
			lead: [
				{ when: { count: 'goal', max: 1 }, text: 'Parternas mål för området är följande:' },
				{ text: 'Parterna har {focusArea.goalsCount} mål för området:' }
			],
			caption: 'Mål och indikatorer för {focusArea.name}',
			columns: [
				{ id: 'goal', heading: 'Mål', cell: '{^goal.text}' },
				{ id: 'indicator', heading: 'Indikator', cell: '{^goal.indicator}' },
				...goalValueColumns,
				{ id: 'source', heading: 'Källa', cell: '{^goal.source}', optional: true }
			],
			each: 'goal',
			emptyCell: 'Ej angivet',
			fallback: {
				later: 'Målen för området är inte bestämda. {later}',
				empty: 'Mål för området: ej angivet.'
			},
			source: ['Brå 4.1', 'Brå step 3 (item 3, measurable goals)', 'practice'],
			requirements: ['M4', 'M9', 'M24']
		},
		{
			id: 'area.noBaseline',
			only: 'areaLacksBaseline',
			asks: ['focusAreas.areas.noBaselinePlan'],
			text: 'Så tas utgångsläget fram: {focusArea.noBaselinePlan}',
			source: ['Brå 4.1'],
			requirements: ['M9']
		},
		{
			id: 'area.existing',
			asks: ['focusAreas.areas.existingWork'],
			text: 'Detta finns redan och fortsätter vid sidan av det gemensamma arbetet: {focusArea.existing}.',
			source: ['Gislaved, agreement'],
			requirements: ['H1', 'M7']
		},
		{
			id: 'area.responsibility',
			kind: 'table',
			when: { count: 'step', min: 1 },
			asks: ['mandate.responsibilities'],
			lead: 'Ansvaret i området fördelas så här:',
			caption: 'Ansvar i området {focusArea.name}',
			columns: [
				{ id: 'step', heading: 'Del i arbetet', cell: '{^step.name}' },
				{ id: 'owner', heading: 'Ansvarig', cell: '{^step.owner}' },
				{
					id: 'contributors',
					heading: 'Hjälper till',
					cell: '{^step.contributors}',
					optional: true
				},
				{ id: 'handover', heading: 'Lämnar över till', cell: '{^step.handover}' }
			],
			each: 'step',
			emptyCell: 'Saknas',
			fallback: { later: 'Hur ansvaret i området fördelas är inte bestämt. {later}' },
			source: ['interpellation on cooperation'],
			requirements: ['G1', 'G2']
		},
		{
			id: 'area.handover',
			only: { count: 'step', min: 1 },
			asks: ['mandate.responsibilities'],
			text: 'Den som lämnar över ansvar behåller det till dess att mottagaren har bekräftat att den tar över.',
			source: ['interpellation on cooperation'],
			requirements: ['G1', 'G2']
		}
	]
};
