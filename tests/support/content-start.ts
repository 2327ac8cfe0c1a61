import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Sections 1 to 3 of the good agreement. */
export const goodStart: Pick<AgreementContent, 'initiation' | 'mandate' | 'structure'> = {
	initiation: {
		title: 'Samverkansöverenskommelse för Exempelkommun 2027–2030',
		documentKind: 'overall',
		renewal: 'new',
		parties: [
			{
				id: 'kommun',
				organisation: 'Exempelkommun',
				kind: 'municipality',
				legalForm: 'authority',
				contribution: 'en samordnare på 60 procent'
			},
			{
				id: 'polis',
				organisation: 'Polismyndigheten',
				unit: 'Lokalpolisområde Exempel',
				kind: 'police',
				legalForm: 'authority',
				contribution: 'en kommunpolis på heltid'
			}
		],
		actors: [
			{ id: 'skola', name: 'Exempelskolan', kind: 'school', legalForm: 'authority' },
			{ id: 'social', name: 'Socialtjänsten', kind: 'social', legalForm: 'authority' },
			{ id: 'bolag', name: 'Exempelbostäder', kind: 'housing', legalForm: 'municipal_company' }
		],
		geographicScope: 'whole',
		purposes: [{ id: 'syfte', text: 'färre unga ska bli rånade på väg hem från skolan' }],
		period: { start: '2027-01-01', end: '2030-12-31' },
		cooperationDecisions: [
			{ id: 'b1', party: 'kommun', body: 'kommunstyrelsen', date: '2026-05-04' },
			{ id: 'b2', party: 'polis', body: 'lokalpolisområdets ledning', date: '2026-05-06' }
		],
		relatedDocuments: [{ id: 'd1', title: 'Folkhälsoplan', relation: 'complements' }],
		supportTimeAndMandate: 'partly',
		supportGaps: [
			{ id: 'g1', need: 'Samordnaren har för lite tid.', action: 'Kommunen höjer till 60 procent.' }
		]
	},
	mandate: {
		leadingBoard: 'municipal_board',
		roles: [
			{
				id: 'samordnare',
				role: 'coordinator',
				party: 'kommun',
				function: 'kommunens samordnare',
				mayDecide: 'Kalla berörda chefer till möte.',
				notRole: 'Är inte med vid polisens ingripanden.',
				deputy: 'säkerhetschefen',
				capacity: { unit: 'percent', amount: 60 }
			},
			{
				id: 'kommunpolis',
				role: 'municipal_police_officer',
				party: 'polis',
				function: 'kommunpolisen',
				mayDecide: 'Flytta ett pass högst en vecka.',
				notRole: 'Företräder inte socialtjänsten.',
				deputy: 'gruppchefen',
				capacity: { unit: 'percent', amount: 100 }
			}
		],
		signatories: [
			{
				id: 'u1',
				party: 'kommun',
				function: 'kommunstyrelsens ordförande',
				basis: 'own_board',
				decisionReference: 'KS 2026-12-14 § 210'
			},
			{
				id: 'u2',
				party: 'polis',
				function: 'chefen för lokalpolisområdet',
				basis: 'internal_rules',
				decisionReference: 'arbetsordningen'
			}
		],
		undertakings: [
			{
				id: 'a1',
				party: 'kommun',
				text: 'ha två fältarbetare i centrum fredag och lördag',
				responsible: 'socialchefen',
				guaranteed: 'två fältarbetare'
			}
		],
		anchoring: [
			{ id: 'f1', level: 'middle', audience: 'Enhetschefer' },
			{ id: 'f2', level: 'practitioners', audience: 'Fältgruppen' }
		],
		middleManagers: [
			{ id: 'm1', function: 'enhetschefen för fältgruppen', party: 'kommun', tookPart: 'yes' }
		],
		responsibilities: [
			{
				id: 'r1',
				task: 'detect',
				responsible: 'rektorn',
				handsOverTo: 'socialtjänstens mottagning',
				handoverWhen: 'samma dag'
			}
		],
		escalation: {
			triggers: ['role_vacant'],
			first: 'kommunens samordnare',
			days: 5,
			decides: 'styr'
		}
	},
	structure: {
		forums: [
			{
				id: 'styr',
				name: 'Styrgruppen',
				kind: 'steering_group',
				permanence: 'permanent',
				task: ['anta planen'],
				decides: true,
				decisionRight: ['nya åtgärder inom budget'],
				chair: 'kommunstyrelsens ordförande',
				interval: 'quarterly',
				members: [
					{
						id: 's1',
						function: 'kommunstyrelsens ordförande',
						organisation: 'kommun',
						leading: true
					},
					{
						id: 's2',
						function: 'chefen för lokalpolisområdet',
						organisation: 'polis',
						leading: true
					},
					{ id: 's3', function: 'utbildningschefen', organisation: 'skola', representsSchool: true }
				]
			},
			{
				id: 'rad',
				name: 'Rådet',
				kind: 'strategic_council',
				permanence: 'permanent',
				task: ['hantera strategiska frågor'],
				chair: 'kommunstyrelsens ordförande',
				interval: 'half_yearly',
				members: [
					{ id: 'p1', function: 'kommunstyrelsens ordförande', organisation: 'kommun' },
					{
						id: 'p2',
						function: 'chefen för lokalpolisområdet',
						organisation: 'polis',
						leading: true
					}
				]
			},
			{
				id: 'utforare',
				name: 'Utförarforum',
				kind: 'practitioner_forum',
				permanence: 'permanent',
				task: ['enas om målgruppen'],
				chair: 'kommunpolisen',
				interval: 'monthly',
				reportsTo: 'styr'
			}
		],
		steeringForum: 'styr',
		councilForum: 'rad',
		practitionerForum: 'utforare',
		allPartyCheckIn: 'half_yearly',
		coordinationTasks: ['support', 'contact', 'inform'],
		sharingSituations: [
			{
				id: 'dela',
				situation: 'Skolan ser att en grupp elever dras in i grovt våld',
				from: 'skola',
				to: 'polis',
				route: 'no_individuals',
				decides: 'rektorn',
				noted: 'Skäl, datum och regel'
			}
		],
		sharingContacts: [{ id: 'j1', party: 'kommun', function: 'kommunjuristen' }],
		communicationLeads: [{ id: 'k1', party: 'kommun', function: 'kommunikatören' }],
		communicationPlan: [{ id: 'k2', audience: 'Invånare', message: 'Vad vi gör' }],
		terms: [{ id: 't1', term: 'trygghet', meaning: 'en upplevelse hos den enskilda' }]
	}
};
