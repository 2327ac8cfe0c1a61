import type { Measure } from '#lib/domain/sections/content.ts';
import { laterMeasures } from './later-measures.ts';

const first = { start: '2018-01-01', end: '2018-12-31' };

/** The promise of 2018. */
const firstMeasures: readonly Measure[] = [
	{
		id: 'kontroller',
		title: 'Kontrollera hastigheten i Hällekis med mobil kamera',
		focusArea: 'hastighet',
		goals: ['m-hastighet'],
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		quantity: { number: 6, unit: 'kontroller', interval: 'yearly' },
		time: first,
		place: 'Hällekis',
		isPromise: true,
		promiseWording: 'kontrollera hastigheten i Hällekis minst sex gånger'
	},
	{
		id: 'sok',
		title: 'Söka efter narkotika med hund i grundskolan',
		focusArea: 'narkotika',
		goals: ['m-narkotika'],
		status: 'new',
		owner: { function: 'gruppchefen', organisation: 'polisen' },
		time: first,
		isPromise: true,
		promiseWording: 'söka efter narkotika i grundskolan i förebyggande syfte'
	},
	{
		id: 'fartdampning',
		title: 'Planera åtgärder som sänker hastigheten i Hällekis',
		focusArea: 'hastighet',
		goals: ['m-hastighet'],
		status: 'new',
		owner: { function: 'kommunens gatuchef', organisation: 'gotene' },
		time: first,
		place: 'Hällekis',
		isPromise: true,
		promiseWording: 'planera åtgärder som sänker hastigheten i Hällekis'
	},
	{
		id: 'forelasningar',
		title: 'Informera om droger i föreläsningar för personal, föräldrar och elever',
		focusArea: 'narkotika',
		goals: ['m-narkotika'],
		status: 'new',
		owner: { function: 'skolchefen', organisation: 'gotene' },
		time: first,
		isPromise: true,
		promiseWording: 'informera personal, föräldrar och elever om droger'
	},
	{
		id: 'drogpolicy',
		title: 'Skriva en drogpolicy för grundskolan',
		focusArea: 'narkotika',
		goals: ['m-narkotika'],
		status: 'new',
		owner: { function: 'skolchefen', organisation: 'gotene' },
		time: first,
		isPromise: true,
		promiseWording: 'skriva en drogpolicy för grundskolan'
	},
	{
		id: 'grannsamverkan',
		title: 'Utveckla grannsamverkan',
		focusArea: 'inbrott',
		goals: ['m-tryggare'],
		status: 'continues',
		statusReason: 'Intresset är stort.',
		method: ['neighbourhood_watch'],
		owner: { function: 'kommunpolisen', organisation: 'polisen' },
		partners: ['gotene'],
		time: first,
		isPromise: true,
		promiseWording: 'utveckla grannsamverkan tillsammans'
	},
	{
		id: 'vandringar',
		title: 'Genomföra trygghetsvandringar för att hitta brister som går att åtgärda',
		focusArea: 'inbrott',
		goals: ['m-tryggare'],
		status: 'new',
		method: ['safety_walk'],
		owner: { function: 'kommunens säkerhetssamordnare', organisation: 'gotene' },
		partners: ['polisen', 'bostadsbolaget'],
		quantity: { number: 2, unit: 'vandringar', interval: 'yearly' },
		time: first,
		isPromise: true,
		promiseWording: 'gå minst två trygghetsvandringar tillsammans'
	}
];

export const measures: readonly Measure[] = [...firstMeasures, ...laterMeasures];
