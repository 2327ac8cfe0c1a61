import type { Measure } from '#lib/domain/sections/content.ts';

const period = { start: '2027-01-01', end: '2028-12-31' };

/** The four activities of the plan of 2012 with their follow-up (chapter 1), and one answer to the question of age. */
export const measures: readonly Measure[] = [
	{
		id: 'kontaktpolis',
		title: 'Ha en kontaktpolis för varje skola',
		description:
			'Kontaktpolisen och skolans ledning stämmer av varje månad under terminen och planerar åtgärder i skolan.',
		focusArea: 'unga',
		causes: ['o-tecken'],
		goals: ['m-samtal', 'm-arskurs-9'],
		status: 'continues',
		statusReason: 'Skolorna har nytta av en känd polis.',
		measureKind: 'social',
		level: 'universal',
		horizon: 'long',
		method: ['contact_officer'],
		evidence: 'tested_here',
		owner: {
			function: 'gruppchefen',
			organisation: 'polisen',
			deputy: 'kommunpolisen'
		},
		partners: ['hk'],
		quantity: { number: 1, unit: 'avstämning', interval: 'monthly' },
		time: period,
		form: 'ordinary',
		place: 'skolorna',
		resource: 'Fyra poliser inom ordinarie uppdrag',
		followUpInterval: 'monthly',
		followUpOwner: 'rektorerna',
		documentation: 'Minnesanteckningar från avstämningen',
		isPromise: false
	},
	{
		id: 'ungdomscoacher',
		title: 'Söka upp och stötta unga genom två ungdomscoacher',
		description:
			'Ungdomscoacherna söker upp unga, kartlägger problem och stöttar dem som visar riskbeteende. De samarbetar med polisen ute och i enskilda ärenden.',
		focusArea: 'unga',
		causes: ['o-tecken', 'o-stod'],
		goals: ['m-samtal', 'm-aterfall', 'm-arskurs-9'],
		status: 'changed',
		statusReason: 'Uppdraget har utökats från 25 till 40 procent.',
		measureKind: 'social',
		level: 'selective',
		horizon: 'both',
		method: ['youth_coach', 'concern_talk'],
		evidence: 'experience',
		owner: {
			function: 'enhetschefen i socialtjänsten',
			organisation: 'hk',
			deputy: 'chefen för individ- och familjeomsorgen'
		},
		partners: ['polisen', 'fritid'],
		quantity: { number: 2, unit: 'kvällar', interval: 'weekly' },
		time: period,
		form: 'ordinary',
		resource: 'Två tjänster på 40 procent',
		followUpInterval: 'yearly',
		followUpOwner: 'enhetschefen i socialtjänsten',
		documentation: 'Schemalagda insatser per år och antal bekymringssamtal',
		isPromise: false
	},
	{
		id: 'kronobergsmodellen',
		title: 'Ingripa enligt Kronobergsmodellen när unga dricker på allmän plats',
		description:
			'Polisen häller ut alkoholen, kontaktar vårdnadshavarna och utreder vem som har langat. Polisen kontaktar skyndsamt socialtjänsten så att ett bekymringssamtal kan bokas.',
		focusArea: 'unga',
		causes: ['o-tecken', 'o-stod'],
		goals: ['m-samtal', 'm-narkotikabrott'],
		status: 'continues',
		statusReason: 'Arbetssättet fungerar men ska användas mer systematiskt.',
		measureKind: 'both',
		level: 'indicated',
		horizon: 'short',
		method: ['kronoberg', 'concern_talk'],
		evidence: 'tested_elsewhere',
		owner: {
			function: 'gruppchefen',
			organisation: 'polisen',
			deputy: 'kommunpolisen'
		},
		quantity: { number: 1, unit: 'insatskväll', interval: 'monthly' },
		partners: ['hk'],
		time: period,
		form: 'ordinary',
		resource: 'Poliser i yttre tjänst',
		followUpInterval: 'yearly',
		followUpOwner: 'kommunpolisen',
		documentation: 'Antal ingripanden per år och antal som remitteras till socialtjänsten',
		isPromise: false
	},
	{
		id: 'unga-vuxna-team',
		title: 'Utreda ett team för unga vuxna',
		description:
			'Arbetsgruppen för unga vuxna föreslår hur socialtjänsten kan stötta unga mellan 19 och 25 år.',
		after: 'ungdomscoacher',
		focusArea: 'unga',
		causes: ['o-ansvar'],
		goals: ['m-aterfall'],
		status: 'new',
		measureKind: 'organisational',
		level: 'selective',
		horizon: 'long',
		evidence: 'unknown',
		owner: {
			function: 'enhetschefen i socialtjänsten',
			organisation: 'hk',
			deputy: 'chefen för individ- och familjeomsorgen'
		},
		quantity: { number: 1, unit: 'förslag' },
		partners: ['polisen'],
		time: { start: '2027-02-01', end: '2027-12-31' },
		form: 'project',
		resource: 'Inom ordinarie uppdrag',
		followUpInterval: 'quarterly',
		followUpOwner: 'kommunens brottsförebyggande samordnare',
		documentation: 'Rapport till utskottet',
		evaluation: {
			choice: 'process',
			responsible: 'kommunens brottsförebyggande samordnare',
			start: '2027-01-31'
		},
		isPromise: false
	},
	{
		id: 'bevakning',
		title: 'Rikta bevakningen mot ungdomsmiljöer',
		description:
			'Polisen och socialtjänsten bestämmer tillsammans hur bevakningen ska läggas upp. Kontaktlistor gör att de snabbt når varandra.',
		focusArea: 'skadegorelse',
		causes: ['o-vuxna'],
		goals: ['m-skadegorelse'],
		status: 'continues',
		statusReason: 'Bevakningen behövs men ska följa den gemensamma lägesbilden.',
		measureKind: 'situational',
		level: 'place',
		horizon: 'short',
		method: ['guards'],
		evidence: 'experience',
		owner: {
			function: 'kommunens brottsförebyggande samordnare',
			organisation: 'hk',
			deputy: 'kommunens säkerhetssamordnare'
		},
		partners: ['polisen', 'bevakning'],
		quantity: { number: 12, unit: 'uppdrag', interval: 'yearly' },
		time: period,
		form: 'ordinary',
		place: 'skolgardarna',
		resource: 'Kommunens avtal om bevakning',
		followUpInterval: 'quarterly',
		followUpOwner: 'kommunens brottsförebyggande samordnare',
		documentation: 'Antal uppdrag som riktats mot barn och unga',
		isPromise: false
	}
];
