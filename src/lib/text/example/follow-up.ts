import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { results } from './results.ts';

const coordinator = 'kommunens brottsförebyggande samordnare';

export const followUp: AgreementContent['followUp'] = {
	checks: [
		{
			id: 'k-atgarder',
			question: 'Åtgärdernas status',
			kind: 'done',
			interval: 'quarterly',
			firstDate: '2027-03-15',
			method: 'De ansvariga fyller i uppföljningsdokumentet',
			collects: coordinator,
			analyses: coordinator,
			receives: 'utskottet'
		},
		{
			id: 'k-mal',
			question: 'Mål och indikatorer',
			kind: 'effect',
			interval: 'yearly',
			firstDate: '2028-02-15',
			method: 'Parternas uppgifter jämförs med utgångsläget',
			collects: coordinator,
			analyses: 'kommunpolisen',
			receives: 'utskottet'
		},
		{
			id: 'k-samverkan',
			question: 'Hur samverkan fungerar',
			kind: 'process',
			interval: 'half_yearly',
			firstDate: '2027-06-15',
			method: 'Socialtjänsten, skolan och polisen svarar på samma frågor',
			collects: coordinator,
			analyses: coordinator,
			receives: 'utskottet'
		}
	],
	documentation: {
		tool: 'det gemensamma uppföljningsdokumentet',
		days: 5,
		access: 'Samordnaren och de ansvariga kan läsa och skriva.'
	},
	resources: { time: { unit: 'hours', amount: 8 }, decidedBy: 'utskottet den 12 november 2026' },
	processEvaluation: 'Utvärderaren intervjuar dem som deltar i forumen.',
	effectEvaluation: 'De fyra indikatorerna jämförs med utgångsläget.',
	evaluation: { responsible: 'en utvärderare utanför parterna', due: '2028-09-30' },
	leadershipDates: [
		{
			id: 'ledning-mars',
			forum: 'utskottet',
			date: '2027-03-15',
			asksFor: 'Åtgärdernas status och de fyra indikatorerna',
			repeats: 'yearly'
		}
	],
	...results,
	assemblyReporting: {
		interval: 'yearly',
		month: 'april',
		form: 'en skriftlig rapport',
		responsible: coordinator
	},
	steeringReport: '2027-03-15',
	citizenFeedback: {
		interval: 'yearly',
		place: 'på kommunens webbplats',
		what: 'Rapporten visar vad som blev gjort och vad som inte blev gjort.'
	},
	staffFeedback: 'Cheferna berättar om resultatet på arbetsplatsträffar efter varje uppföljning.',
	extension: {
		allowed: 'yes',
		length: 'ett år',
		whoAgrees: 'båda parterna',
		askBy: '2028-09-30'
	},
	revisionInterval: 'yearly',
	firstRevision: { date: '2027-11-30', responsible: coordinator },
	revisionTriggers: ['new_picture', 'goal_missed', 'reorganisation', 'law', 'resource'],
	changeDecision: 'utskottet',
	termination: {
		allowed: 'yes',
		months: 3,
		receiver: 'kommunens registrator och polisens registrator',
		ongoing: 'Insatser för unga som pågår fullföljs.'
	},
	annexes: [
		{
			id: 'bilaga-plan',
			title: 'Gemensam åtgärdsplan',
			kind: 'measure_plan',
			date: '2026-11-12',
			validUntil: '2028-12-31',
			responsible: coordinator,
			public: true,
			forumMayChange: true
		},
		{
			id: 'bilaga-lagesbild',
			title: 'Gemensam lägesbild',
			kind: 'situation',
			date: '2026-08-31',
			validUntil: '2027-08-31',
			responsible: coordinator,
			public: true,
			forumMayChange: false
		}
	]
};
