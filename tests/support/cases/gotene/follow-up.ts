import type { AgreementContent } from '#lib/domain/sections/content.ts';

type FollowUp = AgreementContent['followUp'];

/** What the follow-up of 2018 says of each promise. */
export const outcomes: FollowUp['outcomes'] = [
	{
		id: 'ut-kontroller',
		measure: 'kontroller',
		done: 6,
		planned: 6,
		result: 'Sex kontroller gjordes.',
		status: 'done'
	},
	{
		id: 'ut-sok',
		measure: 'sok',
		done: 1,
		planned: 1,
		result: 'Ett sök gjordes på Liljestensskolan.',
		status: 'done'
	},
	{
		id: 'ut-fartdampning',
		measure: 'fartdampning',
		result: 'En elektronisk tavla som visar hastigheten sattes upp.',
		status: 'done'
	},
	{
		id: 'ut-grannsamverkan',
		measure: 'grannsamverkan',
		done: 2,
		planned: 2,
		result: 'Två informationsmöten hölls, ett för nya och ett för befintliga grupper.',
		decision: 'keep',
		status: 'done'
	},
	{
		id: 'ut-vandringar',
		measure: 'vandringar',
		done: 2,
		planned: 2,
		result:
			'En vandring gick vid busstationen och en runt Vikingagatan med bostadsbolaget. Busstationen går vidare i en större ombyggnad. Området vid Vikingagatan var välskött.',
		decision: 'keep',
		status: 'done'
	}
];

export const followUp: FollowUp = {
	checks: [
		{
			id: 'loften',
			question: 'Vad som blev gjort av varje löfte',
			kind: 'done',
			interval: 'yearly',
			firstDate: '2019-02-01',
			collects: 'kommunpolisen',
			receives: 'bra'
		}
	],
	citizenFeedback: {
		interval: 'yearly',
		place: 'på polisens och kommunens webbplatser',
		what: 'Varje löfte redovisas med sitt resultat, ett avsnitt för varje part.'
	}
};
