import { choice, group, lines, personFunction, text } from '../fields.ts';

export const scopeFields = {
	geographicScope: choice('scope', { group: 'scope', later: true, seed: 'whole' }),
	includedPlaces: lines({
		group: 'scope',
		later: true,
		shownWhen: { field: 'geographicScope', isNot: ['whole'] }
	}),
	crossBorder: group(
		{
			municipalities: lines({ form: 'list' }),
			reason: text({ privacy: true, form: 'sentence' }),
			contact: personFunction()
		},
		{ group: 'scope', later: true, optional: true, requirements: ['M22'] }
	),
	policeAreaOther: lines({ group: 'scope', later: true, optional: true, requirements: ['M13'] })
} as const;
