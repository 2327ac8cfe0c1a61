import { choice, longText, personFunction, reference, rows, text, yesNo } from '../fields.ts';

export const partiesFields = {
	parties: rows(
		{
			organisation: text(),
			unit: text({ optional: true }),
			kind: choice('partyKind', { requirements: ['S5'] }),
			registryNumber: text({ optional: true, requirements: ['H8'] }),
			contribution: longText({ form: 'nounPhrase', requirements: ['M15', 'S1'] }),
			shortName: text({ optional: true, form: 'function' }),
			body: text({ optional: true, form: 'function' }),
			legalForm: choice('legalForm', { requirements: ['M16', 'G1'] }),
			organisationNumber: text({ optional: true })
		},
		{ group: 'parties', leaders: true, requirements: ['B2', 'H1'] }
	),
	actors: rows(
		{
			name: text(),
			kind: choice('actorKind', { requirements: ['M22', 'G1'] }),
			contribution: longText({ requirements: ['H1'] }),
			currentWork: longText({ optional: true, requirements: ['H1'] }),
			representative: personFunction({ internal: true }),
			legalForm: choice('legalForm', { requirements: ['M16', 'G1'] })
		},
		{ group: 'parties', later: true, requirements: ['H1', 'H6', 'M22'] }
	),
	newParties: yesNo({
		group: 'parties',
		later: true,
		optional: true,
		leaders: true,
		requirements: ['B2', 'H1']
	}),
	hostMunicipality: reference('party', {
		group: 'parties',
		later: true,
		optional: true,
		shownWhen: 'severalMunicipalities',
		requirements: ['M22', 'H8']
	}),
	contacts: rows(
		{
			party: reference('party'),
			function: personFunction(),
			channel: text()
		},
		{ group: 'parties', later: true, optional: true }
	)
} as const;
