import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';

const yearOfThePromise = { start: '2019-01-01', end: '2019-12-31' };

/** The related promise of 2019. Its streets, squares and roads are named in the original only. */
const measures: readonly Measure[] = [
	{
		id: 'narkotika',
		title: 'Genomföra insatser mot narkotika bland ungdomar som är 15–20 år',
		focusArea: 'droger',
		goals: ['m-droger'],
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		partners: ['gislaved'],
		quantity: { number: 2, unit: 'insatser', interval: 'yearly' },
		time: yearOfThePromise,
		place: 'Utpekade gator och torg',
		isPromise: true,
		promiseWording: 'genomföra minst två insatser mot narkotika tillsammans'
	},
	{
		id: 'trafikkontroller',
		title: 'Kontrollera trafiken på utpekade vägar',
		focusArea: 'trafik',
		goals: ['m-trafik'],
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		time: yearOfThePromise,
		place: 'Utpekade vägar',
		isPromise: true,
		promiseWording: 'kontrollera trafiken på utpekade vägar'
	},
	{
		id: 'vandringar',
		title: 'Genomföra trygghetsvandringar i två tätorter',
		focusArea: 'trygghet',
		goals: ['m-trygghet'],
		status: 'new',
		method: ['safety_walk'],
		owner: { function: 'kommunens samordnare', organisation: 'gislaved' },
		partners: ['polisen'],
		quantity: { number: 1, unit: 'vandring', interval: 'yearly', places: 2 },
		time: yearOfThePromise,
		isPromise: true,
		promiseWording: 'gå trygghetsvandringar i två tätorter'
	}
];

export const actionPlan: AgreementContent['actionPlan'] = {
	planKind: 'joint',
	planPeriod: { start: '2017-01-01', end: '2018-12-31' },
	adoption: { forum: 'radet' },
	planOwner: { responsible: 'kommunens samordnare', interval: 'half_yearly' },
	municipalPlan: { relation: 'separate' },
	measures,
	promises: {
		used: true,
		period: yearOfThePromise,
		reportDate: '2020-03-31',
		responsible: 'kommunens samordnare'
	}
};
