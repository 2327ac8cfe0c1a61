import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const summaryChapter: ChapterOutline = {
	id: 'summary',
	heading: 'Överenskommelsen i korthet',
	optional: 'summary',
	fixed: true,
	unnumbered: true,
	sections: [
		{
			id: 'summary.main',
			clauses: [
				{
					id: 'summary.table',
					kind: 'table',
					asks: [],
					caption: 'De viktigaste frågorna och svaren',
					columns: [
						{ id: 'question', heading: 'Fråga' },
						{ id: 'answer', heading: 'Svar' }
					],
					rows: [
						{ id: 'parties', cells: ['Vilka är parter?', '{partyNames}'], empty: 'Ej angivet' },
						{
							id: 'purposes',
							cells: ['Varför samverkar parterna?', '{^purposesShort}'],
							empty: 'Ej angivet'
						},
						{
							id: 'areas',
							cells: ['Vad ska parterna arbeta med?', '{^focusAreaNames}'],
							empty: 'Ej angivet'
						},
						{ id: 'leads', cells: ['Vem leder arbetet?', '{^steeringForum}'], empty: 'Ej angivet' },
						{
							id: 'measures',
							cells: [
								'Var står åtgärderna?',
								[
									{
										when: 'jointPlanIsAnnex',
										text: 'I den gemensamma åtgärdsplanen, {jointPlanRef}'
									},
									{ when: 'jointPlanIsAdopted', text: 'I den gemensamma åtgärdsplanen' }
								]
							],
							empty: 'Den gemensamma åtgärdsplanen är inte antagen än'
						},
						{
							id: 'followUp',
							cells: [
								'Hur följs arbetet upp?',
								[
									{
										when: { given: ['followUpReceiver'] },
										text: '{^followUpInterval}, med redovisning till {followUpReceiver}'
									},
									{ text: '{^followUpInterval}' }
								]
							],
							empty: 'Ej angivet'
						},
						{ id: 'period', cells: ['Hur länge gäller den?', '{^period}'], empty: 'Ej angivet' }
					],
					source: ['drafting', 'klarspråk'],
					requirements: ['B12']
				},
				{
					id: 'summary.note',
					asks: [],
					text: 'Sammanfattningen är till för läsaren. Om den och en numrerad punkt säger olika saker gäller den numrerade punkten.',
					source: ['drafting'],
					requirements: ['B12']
				}
			]
		}
	]
};
