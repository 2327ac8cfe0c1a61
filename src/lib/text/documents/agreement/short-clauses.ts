import type { Clause } from '#lib/domain/document/outline.ts';

/** Clauses that only the short form has. */
export const shortClauses = {
	areaTable: {
		id: 'short.areaTable',
		kind: 'table',
		when: { count: 'focusArea', min: 1 },
		asks: ['focusAreas.areas'],
		lead: 'Problem, troliga orsaker och mål i korthet:',
		caption: 'Fokusområden i korthet',
		columns: [
			{ id: 'area', heading: 'Område', cell: '{^focusArea.name}' },
			{ id: 'problem', heading: 'Problem', cell: '{^focusArea.problem}' },
			{
				id: 'causes',
				heading: 'Troliga orsaker',
				lines: [
					{ text: [{ when: { later: ['focusArea.causesText'] }, text: '{focusArea.causesText}' }] },
					{ each: 'cause', lines: [{ text: '{^cause.text}', tone: 'point' }] }
				]
			},
			{
				id: 'goals',
				heading: 'Mål',
				lines: [
					{ text: [{ when: { later: ['focusArea.goalsText'] }, text: '{focusArea.goalsText}' }] },
					{ each: 'goal', lines: [{ text: '{^goal.text}', tone: 'point' }] }
				]
			}
		],
		each: 'focusArea',
		emptyCell: 'Ej angivet',
		fallback: {
			later: 'Problem, orsaker och mål är inte beskrivna. {laterReady}',
			empty: 'Problem, orsaker och mål: ej angivet.'
		},
		source: ['Brå step 3 (items 1–3)'],
		requirements: ['B1', 'H5']
	},
	lead: {
		id: 'short.lead',
		when: { given: ['steeringForum'] },
		asks: ['structure.steeringForum'],
		text: [
			{
				when: { given: ['steeringDecides', 'steeringMembers', 'steeringInterval'] },
				text: '{^steeringForum} leder samverkan och får besluta om {steeringDecides}. Ledamöter är {steeringMembers}. Forumet möts {steeringInterval}.'
			},
			{
				when: { given: ['steeringMembers', 'steeringInterval'] },
				text: '{^steeringForum} leder samverkan. Ledamöter är {steeringMembers}. Forumet möts {steeringInterval}.'
			},
			{
				when: { given: ['steeringMembers'] },
				text: '{^steeringForum} leder samverkan. Ledamöter är {steeringMembers}.'
			},
			{ text: '{^steeringForum} leder samverkan.' }
		],
		fallback: {
			later: 'Vem som leder samverkan är inte bestämt. {later}',
			empty: 'Vem som leder samverkan: ej angivet.'
		},
		source: ['Brå step 1, Skapa en organisation för arbetet'],
		requirements: ['B3', 'B4', 'B5']
	},
	documentation: {
		id: 'short.documentation',
		asks: ['followUp.documentation'],
		text: 'Arbetet dokumenteras i {documentationTool} av den som ansvarar för åtgärden.',
		fallback: {
			later: 'Hur arbetet dokumenteras är inte bestämt. {later}',
			empty: 'Dokumentation: ej angivet.'
		},
		source: ['Brå step 3 (item 4)'],
		requirements: ['M20']
	},
	followUp: {
		id: 'short.followUp',
		when: { given: ['followUpInterval'] },
		asks: ['followUp.checks'],
		text: [
			{
				when: { given: ['followUpOwner', 'followUpReceiver'] },
				text: '{^followUpOwner} följer upp arbetet {followUpInterval} och redovisar det för {followUpReceiver}.'
			},
			{
				when: { given: ['followUpOwner'] },
				text: '{^followUpOwner} följer upp arbetet {followUpInterval}.'
			},
			{ text: 'Arbetet följs upp {followUpInterval}.' }
		],
		fallback: {
			later: 'Hur arbetet följs upp är inte bestämt. {later}',
			empty: 'Uppföljning: ej angivet.'
		},
		source: ['Brå step 3 (item 5)'],
		requirements: ['M21']
	},
	data: {
		id: 'short.data',
		asks: [],
		text: 'Varje part ansvarar för sin egen behandling av personuppgifter.',
		source: ['legal reading'],
		requirements: ['M16']
	}
} as const satisfies Readonly<Record<string, Clause>>;
