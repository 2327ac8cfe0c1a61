import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const followUpHowSection: SectionOutline = {
	id: 'followUp.how',
	heading: 'Uppföljning',
	clauses: [
		{
			id: 'followUp.questions',
			kind: 'list',
			asks: [],
			ordered: true,
			lead: 'Uppföljningen ska svara på tre frågor:',
			items: [
				'Blev åtgärderna genomförda som det var bestämt, och om inte, varför?',
				'Har problemen förändrats, och kan åtgärderna ha bidragit?',
				'Har samverkan fungerat, och vad ska ändras?'
			],
			source: ['Brå step 5 (done-criteria 1–3)', 'practice'],
			requirements: ['M10', 'M21']
		},
		{
			id: 'followUp.table',
			kind: 'table',
			when: { count: 'followUp', min: 1 },
			asks: ['followUp.checks'],
			lead: 'Uppföljningen görs så här:',
			caption: 'Uppföljningsplan',
			columns: [
				{ id: 'what', heading: 'Vad', cell: '{^followUp.what}' },
				{ id: 'owner', heading: 'Ansvarig', cell: '{^followUp.owner}' },
				{ id: 'method', heading: 'Så görs det', cell: '{^followUp.method}' },
				{ id: 'when', heading: 'När', cell: '{^followUp.when}' },
				{ id: 'receiver', heading: 'Redovisas för', cell: '{^followUp.receiver}' }
			],
			each: 'followUp',
			emptyCell: 'Ej angivet',
			fallback: {
				later: 'Hur arbetet följs upp är inte bestämt. {later}',
				empty: 'Uppföljning: ej angivet.'
			},
			source: ['Brå step 4, Planera uppföljning', 'practice: follow-up'],
			requirements: ['M7', 'M21', 'B9']
		},
		{
			id: 'followUp.documentation',
			asks: ['followUp.documentation'],
			text: [
				{
					when: { given: ['documentationTime'] },
					text: 'Den som ansvarar för en åtgärd dokumenterar den i {documentationTool} inom {documentationTime}.'
				},
				{ text: 'Den som ansvarar för en åtgärd dokumenterar den i {documentationTool}.' }
			],
			fallback: { later: 'Hur arbetet dokumenteras är inte bestämt. {later}' },
			source: ['Brå step 3 (item 4, documentation)'],
			requirements: ['M20']
		},
		{
			id: 'followUp.status',
			kind: 'list',
			only: { count: 'measure', min: 1 },
			asks: ['actionPlan.measures'],
			lead: 'Varje åtgärd får en av fyra bedömningar:',
			items: [
				'grön: följer planen',
				'gul: följer inte planen helt, men målet går att nå',
				'röd: följer inte planen, och målet nås inte utan en ändring',
				'klar: genomförd eller avslutad'
			],
			source: ['Brå step 4, Upprätta åtgärdsplan (green, yellow, red)'],
			requirements: ['M7']
		},
		{
			id: 'followUp.askedEvery',
			only: 'leadersAskAtRepeatingMeeting',
			asks: ['followUp.leadershipDates'],
			each: 'leadershipDate',
			text: [
				{
					when: {
						given: [
							'leaders',
							'leadershipDate.forum',
							'leadershipDate.date',
							'leadershipDate.asksFor'
						]
					},
					text: '{^leaders} går igenom uppföljningen tillsammans {leadersFollowUpInterval} i {leadershipDate.forum}, första gången den {leadershipDate.date}. Det här ska de få se: {leadershipDate.asksFor}.'
				},
				{
					when: { given: ['leaders'] },
					text: '{^leaders} går igenom uppföljningen tillsammans {leadersFollowUpInterval}.'
				},
				{ text: 'Ledningarna går igenom uppföljningen tillsammans {leadersFollowUpInterval}.' }
			],
			source: ['Hallstahammar, evaluation 2014', 'Brå step 5'],
			requirements: ['M3', 'M21']
		},
		{
			id: 'followUp.asked',
			kind: 'table',
			only: { not: 'leadersAskAtRepeatingMeeting' },
			when: { count: 'leadershipDate', min: 1 },
			asks: ['followUp.leadershipDates'],
			lead: [
				{
					when: { given: ['leaders'] },
					text: '{^leaders} går igenom uppföljningen tillsammans vid de här mötena:'
				},
				{ text: 'Ledningarna går igenom uppföljningen tillsammans vid de här mötena:' }
			],
			caption: 'När ledningarna frågar efter resultatet',
			columns: [
				{ id: 'date', heading: 'Datum', cell: '{leadershipDate.date}' },
				{ id: 'forum', heading: 'Forum', cell: '{^leadershipDate.forum}' },
				{ id: 'asksFor', heading: 'Ledningarna ska få se', cell: '{^leadershipDate.asksFor}' }
			],
			each: 'leadershipDate',
			emptyCell: 'Ej angivet',
			fallback: { later: 'När ledningarna går igenom uppföljningen är inte bestämt. {later}' },
			source: ['Hallstahammar, evaluation 2014', 'Brå step 5'],
			requirements: ['M3', 'M21']
		},
		{
			id: 'followUp.receiverActs',
			when: { given: ['steeringForum'] },
			asks: ['structure.steeringForum'],
			text: '{^steeringForum} ska efter varje uppföljning bestämma vad som fortsätter, vad som ändras och vad som upphör. Skälen antecknas.',
			source: ['practice: prolonging without outcome'],
			requirements: ['M21']
		},
		{
			id: 'followUp.noOutcomeNoExtension',
			only: { count: 'measure', min: 1 },
			asks: ['actionPlan.measures'],
			text: 'En åtgärd får förlängas bara om dess resultat är redovisat.',
			source: ['practice', 'Brå 2023-07-01'],
			requirements: ['M21']
		},
		{
			id: 'local.reportUp',
			only: 'localUnderOverall',
			asks: ['initiation.parentAgreement'],
			text: [
				{
					when: { given: ['parentForum', 'localReportInterval'] },
					text: '{^localReporter} redovisar det lokala arbetet för {parentForum} {localReportInterval}.'
				},
				{
					when: { given: ['parentForum'] },
					text: '{^localReporter} redovisar det lokala arbetet för {parentForum}.'
				},
				{ text: '{^localReporter} redovisar det lokala arbetet till den övergripande nivån.' }
			],
			fallback: { later: 'Hur det lokala arbetet redovisas uppåt är inte bestämt. {later}' },
			source: ['practice: follow-up to city level'],
			requirements: ['S2', 'M14']
		}
	]
};
