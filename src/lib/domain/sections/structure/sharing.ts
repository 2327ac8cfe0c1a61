import { choice, longText, number, personFunction, reference, rows, text } from '../fields.ts';

export const sharingFields = {
	sharingSituations: rows(
		{
			situation: text({ internal: true, privacy: true }),
			from: reference('actor'),
			to: reference('actor', { internal: true }),
			question: choice('sharingQuestion', { internal: true }),
			route: choice('sharingRoute', { internal: true }),
			decides: personFunction(),
			noted: text({ internal: true })
		},
		{ group: 'sharing', later: true, privacy: true, requirements: ['M16', 'G3'] }
	),
	sharingContacts: rows(
		{
			party: reference('party'),
			function: personFunction()
		},
		{ group: 'sharing', later: true, leaders: true, requirements: ['M16'] }
	),
	sharingLog: text({
		group: 'sharing',
		later: true,
		optional: true,
		form: 'name',
		requirements: ['M16']
	}),
	sharingAnswerDays: number({
		group: 'sharing',
		later: true,
		optional: true,
		unit: 'days',
		requirements: ['M16']
	}),
	sharedRegister: text({
		group: 'sharing',
		later: true,
		optional: true,
		form: 'nounPhrase',
		requirements: ['M16']
	}),
	consentRoutine: longText({
		group: 'sharing',
		later: true,
		optional: true,
		form: 'sentence',
		requirements: ['M16']
	}),
	sharedWithoutIndividuals: longText({
		group: 'sharing',
		later: true,
		form: 'sentence',
		requirements: ['S4', 'M16']
	}),
	notPublic: longText({ group: 'sharing', later: true, internal: true, requirements: ['H8'] }),
	dataProtection: choice('dataProtection', {
		group: 'sharing',
		later: true,
		internal: true,
		requirements: ['M16']
	})
} as const;
