import type { FocusArea } from '#lib/domain/sections/content.ts';

/** Children and young people at risk. The four indicators are those of the plan of 2012 (chapter 1). */
export const youth: FocusArea = {
	id: 'unga',
	name: 'barn och unga i riskzonen',
	themes: ['children_youth', 'school', 'drugs'],
	problem: 'p-sent',
	reason: 'socialtjänsten, skolan och polisen tillsammans kan se tecknen tidigare',
	problemWho: 'Det gäller barn och unga som använder alkohol, tobak och narkotika.',
	problemWhat: 'De som utvecklar ett missbruk blir kända sent.',
	problemWhere: 'Problemet finns i hela kommunen.',
	problemWhen: 'Det märks mest på kvällar och helger.',
	problemExtent: 'Användningen är låg i årskurs 7 och ökar under högstadiet.',
	targetGroup: 'barn och unga med riskbeteende',
	ages: { to: 25 },
	neighbouringAges: [
		{ id: 'over-25', group: 'vuxna över 25 år', responsible: 'socialtjänstens vuxenenhet' }
	],
	places: [
		{
			id: 'skolorna',
			name: 'högstadieskolorna',
			mappingDone: 'yes',
			causesDone: 'partly',
			forum: 'skolavstamningen',
			public: true
		}
	],
	causes: [
		{
			id: 'o-tecken',
			text: 'tecken på riskbeteende inte når den som kan agera',
			kind: 'risk',
			side: 'system',
			support: 'Utvärderingen från 2014, kapitel 5 och 7',
			influence: 'yes'
		},
		{
			id: 'o-ansvar',
			text: 'ansvaret är oklart för unga mellan 19 och 25 år',
			kind: 'risk',
			side: 'system',
			support: 'Utvärderingen från 2014, kapitel 8',
			influence: 'yes'
		},
		{
			id: 'o-stod',
			text: 'vissa föräldrar inte får det stöd de behöver för att stötta sina barn',
			kind: 'risk',
			side: 'target',
			support: 'Utvärderingen från 2014, kapitel 7',
			influence: 'partly'
		}
	],
	analysisMethod: ['cause_tree'],
	analysisStatus: 'done',
	analysisDate: '2026-10-15',
	analysisParticipants: ['socialtjänsten', 'skolan', 'polisen'],
	goals: [
		{
			id: 'm-samtal',
			text: 'Antalet bekymringssamtal som leder till en insats ska öka',
			kind: 'production',
			level: 'interim',
			direction: 'up',
			causes: ['o-tecken', 'o-stod'],
			indicator: 'i-samtal',
			baseline: { value: 0, unit: 'samtal', year: 2013 },
			target: { value: 20, unit: 'samtal', year: 2028 },
			responsible: 'enhetschefen i socialtjänsten'
		},
		{
			id: 'm-aterfall',
			text: 'Andelen unga som återfaller i brott inom ett år efter en insats ska minska',
			kind: 'effect',
			level: 'overall',
			direction: 'down',
			causes: ['o-tecken', 'o-ansvar'],
			indicator: 'i-aterfall',
			responsible: 'kommunpolisen',
			baselineDue: 'våren 2027'
		},
		{
			id: 'm-narkotikabrott',
			text: 'Uppgiften om anmälda narkotikabrott ska vara redovisad varje år tillsammans med de andra måtten',
			kind: 'process',
			level: 'interim',
			direction: 'state',
			causes: ['o-tecken'],
			indicator: 'i-narkotikabrott',
			target: { year: 2028 },
			responsible: 'kommunpolisen',
			baselineDue: 'våren 2027'
		},
		{
			id: 'm-arskurs-9',
			text: 'Andelen som använder alkohol, narkotika eller tobak i årskurs 9 ska minska',
			kind: 'effect',
			level: 'overall',
			direction: 'down',
			causes: ['o-tecken', 'o-stod'],
			indicator: 'i-arskurs-9',
			responsible: 'skolchefen',
			baselineDue: 'våren 2027'
		}
	],
	indicators: [
		{
			id: 'i-samtal',
			name: 'Antal bekymringssamtal per år som har lett till insats',
			unit: 'samtal',
			source: 'practitioner_notes',
			method: 'Räknas av ungdomscoacherna',
			interval: 'quarterly',
			followsActivity: false
		},
		{
			id: 'i-aterfall',
			name: 'Andel återfall ett år efter genomförd insats',
			unit: 'procent',
			source: 'police_statistics',
			method: 'Tas fram av polisen utan uppgifter om enskilda',
			interval: 'yearly',
			followsActivity: false,
			caution: 'Gruppen är liten, så andelen ändras mycket mellan åren.'
		},
		{
			id: 'i-narkotikabrott',
			name: 'Antal anmälda narkotikabrott under perioden',
			unit: 'brott',
			source: 'police_statistics',
			method: 'Hämtas ur polisens statistik',
			interval: 'yearly',
			followsActivity: true,
			caution: 'Fler kontroller ger fler anmälningar.'
		},
		{
			id: 'i-arskurs-9',
			name: 'Användning av alkohol, narkotika och tobak i årskurs 9',
			unit: 'procent',
			source: 'school_survey',
			method: 'Enkäten Liv och hälsa ung',
			interval: 'other',
			intervalOther: 'när enkäten görs',
			followsActivity: false
		}
	],
	noBaselinePlan:
		'Polisen och skolan tar fram värdena för 2026 senast den 30 april 2027. Därefter bestämmer utskottet målvärdena.',
	existingWork: ['kommunteamens möten varje vecka', 'skolornas elevteam'],
	schoolProtection: {
		responsible: 'rektorn',
		policeContact: 'kontaktpolisen',
		how: 'Rektorn och kontaktpolisen bestämmer samma dag vad skolan ska göra.'
	}
};
