import { choice, longText, reference } from '../fields.ts';

export const councilFields = {
	councilForum: reference('forum', { group: 'council', later: true, leaders: true }),
	councilPlan: longText({
		group: 'council',
		later: true,
		leaders: true,
		shownWhen: { field: 'councilForum', is: ['none'] },
		form: 'sentence'
	}),
	councilShared: choice('councilShared', {
		group: 'council',
		later: true,
		shownWhen: 'severalMunicipalities',
		requirements: ['M22']
	})
} as const;
