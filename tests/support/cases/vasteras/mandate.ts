import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const mandate: AgreementContent['mandate'] = {
	leadingBoard: 'municipal_board',
	partyLeads: [
		{ id: 'leder-staden', party: 'staden', function: 'kommunstyrelsens ordförande' },
		{ id: 'leder-polisen', party: 'polisen', function: 'chefen för lokalpolisområdet' }
	],
	roles: [
		{
			id: 'samordnare',
			role: 'coordinator',
			party: 'staden',
			function: 'kommunens samordnare',
			task: 'Sammanställer lägesbilden och följer upp'
		}
	],
	signatories: [
		{
			id: 'ordforande',
			party: 'staden',
			function: 'kommunstyrelsens ordförande',
			standing: 'ordinary',
			basis: 'own_board',
			decisionReference: 'kommunstyrelsen den 5 november 2019'
		},
		{
			id: 'tf-chef',
			party: 'polisen',
			function: 'lokalpolisområdeschefen',
			standing: 'acting',
			basis: 'internal_rules',
			decisionReference: 'Polismyndighetens arbetsordning'
		}
	],
	jointUndertakings: [
		'värdera och rangordna problemen efter hur mycket de påverkar samhället',
		'göra en orsaksanalys av de prioriterade problemen, så att åtgärderna förebygger brott',
		'ha en åtgärdsplan för varje problem',
		'bestämma vilken part som ansvarar för varje åtgärd',
		'låta vissa åtgärder bli medborgarlöften'
	]
};

export const followUp: AgreementContent['followUp'] = {
	checks: [
		{
			id: 'genomfort',
			question: 'Blev de utlovade åtgärderna genomförda?',
			kind: 'done',
			interval: 'half_yearly',
			firstDate: '2021-04-15',
			method: 'Redovisas i april 2021 för kommunstyrelsen och lokalpolisområdet',
			collects: 'kommunens samordnare',
			receives: 'samverkansledningen'
		},
		{
			id: 'effekt',
			question: 'Blev personrånen färre?',
			kind: 'effect',
			interval: 'half_yearly',
			firstDate: '2021-04-15',
			method: 'Redovisas i april 2021 för kommunstyrelsen och lokalpolisområdet',
			collects: 'kommunpolisen',
			receives: 'samverkansledningen'
		}
	],
	leadershipDates: [
		{
			id: 'forsta',
			forum: 'trygghetsradet',
			date: '2022-06-15',
			asksFor: 'Åtgärdernas status'
		},
		{
			id: 'andra',
			forum: 'trygghetsradet',
			date: '2022-10-15',
			asksFor: 'Åtgärdernas status'
		},
		{
			id: 'tredje',
			forum: 'trygghetsradet',
			date: '2023-02-15',
			asksFor: 'Resultatet för hela perioden'
		}
	],
	revisionTriggers: ['new_picture'],
	termination: { allowed: 'yes' },
	annexes: [
		{
			id: 'plan',
			title: 'Gemensam åtgärdsplan',
			kind: 'measure_plan',
			date: '2019-11-06',
			responsible: 'samverkansledningen',
			public: true,
			forumMayChange: true
		}
	],
	changeDecision: 'samverkansledningen'
};
