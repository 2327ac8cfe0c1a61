import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';

const promised = { start: '2020-11-18', end: '2021-03-31' };

/** What every measure of the promise has in common. */
const ofThePromise = {
	focusArea: 'ran',
	goals: ['m-ran'],
	time: promised,
	followUpInterval: 'half_yearly',
	isPromise: true
} as const;

const measures: readonly Measure[] = [
	{
		...ofThePromise,
		id: 'vandringar',
		title: 'Genomföra trygghetsvandringar med unga',
		status: 'new',
		method: ['safety_walk'],
		owner: { function: 'kommunens samordnare', organisation: 'staden' },
		promiseWording: 'gå trygghetsvandringar tillsammans med unga'
	},
	{
		...ofThePromise,
		id: 'narvaro',
		title: 'Ha poliser på utvalda platser och tider',
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		promiseWording: 'finnas på utvalda platser vid utvalda tider'
	},
	{
		...ofThePromise,
		id: 'kontaktperson',
		title: 'Ha en kontaktperson på varje kommunal grundskola före och efter skoldagen',
		status: 'new',
		owner: { function: 'rektorn', organisation: 'staden' },
		promiseWording: 'ha en kontaktperson på varje kommunal grundskola före och efter skoldagen'
	},
	{
		...ofThePromise,
		id: 'information',
		title: 'Informera om rån mellan unga',
		status: 'new',
		owner: { function: 'kommunens kommunikatör', organisation: 'staden' },
		promiseWording: 'informera om rån mellan unga'
	},
	{
		id: 'polis-skola',
		title: 'Fortsätta samverkan mellan polisen och skolan',
		focusArea: 'ran',
		goals: ['m-ran'],
		status: 'continues',
		statusReason: 'Samverkan fungerar.',
		owner: { function: 'kommunpolisen', organisation: 'polisen' },
		time: promised,
		followUpInterval: 'half_yearly',
		isPromise: false
	},
	{
		id: 'est-bild',
		title: 'Hålla lägesbilden aktuell i EST-mötet',
		focusArea: 'ran',
		goals: ['m-ran'],
		status: 'continues',
		statusReason: 'Lägesbilden visar var åtgärderna behövs.',
		method: ['est'],
		owner: { function: 'kommunens samordnare', organisation: 'staden' },
		quantity: { number: 1, unit: 'möte', interval: 'weekly' },
		time: promised,
		followUpInterval: 'half_yearly',
		isPromise: false
	}
];

export const actionPlan: AgreementContent['actionPlan'] = {
	planKind: 'joint',
	planPeriod: { start: '2019-11-06', end: '2023-03-01' },
	adoption: { forum: 'samverkansledningen', date: '2019-11-06' },
	planOwner: { responsible: 'kommunens samordnare', interval: 'half_yearly' },
	municipalPlan: { relation: 'separate' },
	measures,
	promises: {
		used: true,
		period: { start: '2020-10-01', end: '2021-03-31' },
		reportDate: '2021-04-30',
		responsible: 'kommunens samordnare'
	}
};
