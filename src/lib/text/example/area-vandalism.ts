import type { FocusArea } from '#lib/domain/sections/content.ts';

/** The evaluation only names vandalism and graffiti as the plan's second focus; what is said of it here is assumed. */
export const vandalism: FocusArea = {
	id: 'skadegorelse',
	name: 'skadegörelse och klotter',
	themes: ['place', 'property'],
	problem: 'p-skadegorelse',
	reason: 'skadegörelse och klotter gör gemensamma platser otrygga',
	problemWho: 'Det är inte känt vilka grupper som ligger bakom.',
	problemWhat: 'Skadegörelse och klotter återkommer på samma platser.',
	problemWhere: 'Platserna är skolor och andra miljöer där unga samlas.',
	problemWhen: 'Det sker mest på kvällar och helger.',
	problemExtent: 'Omfattningen mäts våren 2027.',
	targetGroup: 'ungdomar och unga vuxna',
	ages: { from: 13, to: 25 },
	places: [
		{
			id: 'skolgardarna',
			name: 'skolgårdarna på kvällstid',
			mappingDone: 'partly',
			causesDone: 'partly',
			forum: 'samverkansmotet',
			public: true
		}
	],
	causes: [
		{
			id: 'o-vuxna',
			text: 'det saknas vuxna på platserna på kvällar och helger',
			kind: 'risk',
			side: 'place',
			support: 'Iakttagelser av ungdomscoacherna och kontaktpoliserna',
			influence: 'yes'
		}
	],
	analysisMethod: ['crime_triangle'],
	analysisStatus: 'done',
	analysisDate: '2026-10-15',
	analysisParticipants: ['ungdomscoacherna', 'kontaktpoliserna', 'bevakningsbolaget'],
	goals: [
		{
			id: 'm-skadegorelse',
			text: 'Skadegörelsen och klottret på skolgårdarna ska minska',
			kind: 'effect',
			level: 'overall',
			direction: 'down',
			causes: ['o-vuxna'],
			indicator: 'i-skadegorelse',
			responsible: 'kommunens brottsförebyggande samordnare',
			baselineDue: 'våren 2027'
		}
	],
	indicators: [
		{
			id: 'i-skadegorelse',
			name: 'Anmäld skadegörelse och klotter på skolgårdarna',
			unit: 'brott',
			source: 'police_statistics',
			method: 'Hämtas ur polisens statistik',
			interval: 'yearly',
			followsActivity: false
		}
	],
	noBaselinePlan: 'Polisen tar fram antalet för 2026 senast den 30 april 2027.'
};
