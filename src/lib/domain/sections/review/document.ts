import { choice, choices, order, yesNo } from '../fields.ts';

export const documentFields = {
	chapterOrder: order({ group: 'document', optional: true, requirements: ['S1'] }),
	documentForm: choice('documentForm', {
		group: 'document',
		later: true,
		leaders: true,
		seed: 'full',
		requirements: ['B12']
	}),
	optionalChapters: choices('optionalChapter', {
		group: 'document',
		later: true,
		seed: [
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
		requirements: ['B12']
	}),
	publicCheck: yesNo({ group: 'document', internal: true, requirements: ['H8'] }),
	secrecyCheck: choice('secrecyCheck', { group: 'document', later: true, requirements: ['H8'] })
} as const;
