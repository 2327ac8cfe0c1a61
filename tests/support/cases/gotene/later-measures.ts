import type { Measure } from '#lib/domain/sections/content.ts';

const second = { start: '2019-01-01', end: '2019-12-31' };
const third = { start: '2021-01-01', end: '2021-12-31' };

/** The promises of 2019 and 2021. */
export const laterMeasures: readonly Measure[] = [
	{
		id: 'tema-vandringar',
		title: 'Genomföra trygghetsvandringar med tema',
		focusArea: 'inbrott',
		goals: ['m-tryggare'],
		status: 'changed',
		statusReason: 'Varje vandring får ett tema.',
		method: ['safety_walk'],
		owner: { function: 'kommunens säkerhetssamordnare', organisation: 'gotene' },
		time: second,
		isPromise: true,
		promiseWording: 'gå trygghetsvandringar med tema'
	},
	{
		id: 'drogtema',
		title: 'Hålla ett drogtema för elever, personal och vårdnadshavare',
		focusArea: 'narkotika',
		goals: ['m-narkotika'],
		status: 'continues',
		statusReason: 'Föreläsningarna fortsätter som tema.',
		owner: { function: 'skolchefen', organisation: 'gotene' },
		time: second,
		isPromise: true,
		promiseWording: 'hålla ett drogtema i skolan'
	},
	{
		id: 'riktade-insatser',
		title: 'Göra riktade insatser mot narkotika',
		focusArea: 'narkotika',
		goals: ['m-narkotika'],
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		time: second,
		isPromise: true,
		promiseWording: 'göra riktade insatser mot narkotika'
	},
	{
		id: 'vandring-2021',
		title: 'Genomföra en trygghetsvandring',
		focusArea: 'inbrott',
		goals: ['m-tryggare'],
		status: 'continues',
		statusReason: 'Vandringarna har gett förbättringar.',
		method: ['safety_walk'],
		owner: { function: 'kommunens säkerhetssamordnare', organisation: 'gotene' },
		quantity: { number: 1, unit: 'vandring', interval: 'yearly' },
		time: third,
		isPromise: true,
		promiseWording: 'gå en trygghetsvandring'
	}
];
