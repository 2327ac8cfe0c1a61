import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Sections 4 to 6 of the good agreement: one problem with one whole chain, and one problem left out. */
export const goodPlan: Pick<AgreementContent, 'situation' | 'focusAreas' | 'actionPlan'> = {
	situation: {
		ownPictures: [
			{ id: 'e1', party: 'kommun', summary: 'Skolenkät', leadershipRead: '2026-06-01' },
			{ id: 'e2', party: 'polis', summary: 'Anmälda brott', leadershipRead: '2026-06-02' }
		],
		crimeMapping: 'Rån mot unga har ökat.',
		consequences: 'Unga undviker centrum.',
		otherInformation: 'Elever känner sig otrygga.',
		analysis: 'Rånen sker där vuxna saknas.',
		lastUpdated: '2026-06-15',
		jointPicture: ['Rånen sker på väg hem från skolan.'],
		sources: [
			{ id: 'k1', source: 'police_statistics', used: true },
			{ id: 'k2', source: 'school_survey', used: true }
		],
		dialogues: [
			{ id: 'd1', kind: 'staff', date: '2026-05-20' },
			{ id: 'd2', kind: 'citizens', date: '2026-05-28' }
		],
		targetGroupVoice: 'Elevråden på två skolor har svarat.',
		problems: [
			{ id: 'ran', name: 'rån mot unga', choice: 'chosen', reason: 'Störst skada.' },
			{ id: 'klotter', name: 'klotter', choice: 'later', reason: 'Mindre skada.' }
		]
	},
	focusAreas: {
		areas: [
			{
				id: 'centrum',
				name: 'rån mot unga i centrum',
				themes: ['children_youth'],
				problem: 'ran',
				reason: 'det ökar mest',
				problemWhat: 'Unga blir rånade på väg hem från skolan.',
				targetGroup: 'unga som rör sig i centrum',
				ages: { from: 12, to: 18 },
				analysisStatus: 'done',
				causes: [
					{
						id: 'vuxna',
						text: 'Få vuxna rör sig i centrum när skolan slutar',
						support: 'Samtal med elever',
						influence: 'yes'
					}
				],
				goals: [
					{
						id: 'farre',
						text: 'Minska rånen mot unga i centrum',
						kind: 'effect',
						direction: 'down',
						causes: ['vuxna'],
						indicator: 'utsatta',
						baseline: { value: 38, unit: 'rån', year: 2026 },
						target: { value: 20, unit: 'rån', year: 2029 }
					}
				],
				indicators: [
					{
						id: 'utsatta',
						name: 'Andel unga som uppger att de har blivit rånade',
						source: 'school_survey',
						followsActivity: false
					}
				],
				places: [{ id: 'torget', name: 'Stationstorget' }]
			}
		]
	},
	actionPlan: {
		planKind: 'joint',
		planPeriod: { start: '2027-01-01', end: '2028-12-31' },
		adoption: { forum: 'styr', date: '2026-11-10' },
		municipalPlan: { body: 'kommunstyrelsen', date: '2026-06-22', reference: 'KS 2026/123' },
		staffInfluence: 'Personalen valde tider och rundor.',
		measures: [
			{
				id: 'runda',
				title: 'Vuxna går en runda efter skolan',
				focusArea: 'centrum',
				causes: ['vuxna'],
				goals: ['farre'],
				status: 'new',
				measureKind: 'social',
				owner: {
					function: 'enhetschefen för fältgruppen',
					organisation: 'kommun',
					deputy: 'fritidschefen'
				},
				quantity: { number: 2, unit: 'pass', interval: 'weekly' },
				time: { start: '2027-02-01', end: '2028-06-15' },
				place: 'torget',
				resource: 'två fältarbetare, fyra timmar i veckan',
				followUpOwner: 'socialchefen',
				evaluation: { choice: 'both' },
				isPromise: true,
				promiseWording: 'ha vuxna på Stationstorget två kvällar i veckan'
			}
		],
		promises: { signed: '2026-11-01', channels: ['webbplatsen'], reportDate: '2027-12-01' }
	}
};
