import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** The quality list is table 4 of the evaluation: what was strong, and what was still to develop. */
export const review: AgreementContent['review'] = {
	qualityList: {
		goals: 'yes',
		needs: 'yes',
		council: 'yes',
		legitimacy: 'yes',
		motives: 'yes',
		plan: 'yes',
		roles_new: 'yes',
		contacts: 'yes',
		continued: 'yes',
		definitions: 'partly',
		role_clarity: 'partly',
		coordination: 'partly',
		criteria: 'partly',
		each_actor: 'partly',
		secrecy: 'partly'
	},
	lawComments: [
		{
			id: 'lag-10',
			section: 'p10',
			comment: 'Utskottet är både styrgrupp och strategiskt råd. Juristen har prövat namnet.'
		}
	],
	statements: [
		{
			id: 'synpunkt-vuxen',
			from: 'socialtjänstens vuxenenhet',
			kind: 'consultation',
			text: 'Unga mellan 19 och 25 år behöver ett eget team',
			response: 'partly',
			reason: 'En arbetsgrupp utreder frågan under 2027.'
		}
	],
	approvals: [
		{
			id: 'godkant-hk',
			party: 'hk',
			function: 'kommunstyrelsens ordförande',
			date: '2026-11-16'
		},
		{
			id: 'godkant-polisen',
			party: 'polisen',
			function: 'chefen för lokalpolisområdet',
			date: '2026-11-16'
		}
	],
	decisions: [
		{
			id: 'beslut-ks',
			party: 'hk',
			body: 'kommunstyrelsen',
			date: '2026-11-17',
			paragraph: '118',
			registryNumber: 'Exempel KS 2026:1',
			wording: 'Kommunstyrelsen godkänner överenskommelsen.',
			concerns: 'agreement'
		},
		{
			id: 'beslut-polisen',
			party: 'polisen',
			body: 'chefen för lokalpolisområdet',
			date: '2026-11-18',
			concerns: 'agreement'
		},
		{
			id: 'beslut-socialnamnden',
			party: 'hk',
			body: 'socialnämnden',
			date: '2026-11-03',
			paragraph: '77',
			concerns: 'own_undertakings'
		},
		{
			id: 'beslut-skolnamnden',
			party: 'hk',
			body: 'skolnämnden',
			date: '2026-11-04',
			paragraph: '65',
			concerns: 'own_undertakings'
		}
	],
	signing: [
		{
			id: 'signerat-hk',
			signatory: 'undertecknar-hk',
			method: 'paper',
			place: 'Hallstahammar',
			date: '2026-11-20'
		},
		{
			id: 'signerat-polisen',
			signatory: 'undertecknar-polisen',
			method: 'paper',
			place: 'Hallstahammar',
			date: '2026-11-20'
		}
	],
	documentForm: 'full',
	optionalChapters: [
		'summary',
		'foreword',
		'terms',
		'anchoring',
		'promises',
		'communication',
		'evaluation',
		'disagreement',
		'risks',
		'resources',
		'extension',
		'annexes'
	],
	publicCheck: true,
	secrecyCheck: 'no',
	caseSummary:
		'Överenskommelsen samlar socialtjänstens, skolans och polisens arbete med unga i riskzonen. Den ersätter Samverkansöverenskommelse 2.',
	caseProposal: ['att godkänna överenskommelsen', 'att anta kommunens åtaganden i den'],
	casePreparation: {
		units: ['socialtjänsten', 'skolan', 'kommunledningskontoret'],
		consulted: ['socialtjänstens vuxenenhet'],
		counterpart: 'kommunpolisen',
		text: 'Utskottet gick igenom förslaget den 12 november 2026.'
	},
	caseAuthor: 'kommunens brottsförebyggande samordnare'
};
