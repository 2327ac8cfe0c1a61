import { longText } from '../fields.ts';

/** Asked once for each focus area. */
export const problemPerArea = {
	problemWho: longText({
		group: 'problem',
		later: true,
		privacy: true,
		form: 'sentence',
		requirements: ['M18']
	}),
	problemWhat: longText({
		group: 'problem',
		later: true,
		privacy: true,
		form: 'sentence',
		requirements: ['H5']
	}),
	problemWhere: longText({
		group: 'problem',
		later: true,
		privacy: true,
		form: 'sentence',
		requirements: ['H5']
	}),
	problemWhen: longText({ group: 'problem', later: true, privacy: true, form: 'sentence' }),
	problemExtent: longText({
		group: 'problem',
		later: true,
		privacy: true,
		form: 'sentence',
		requirements: ['M9']
	})
} as const;
