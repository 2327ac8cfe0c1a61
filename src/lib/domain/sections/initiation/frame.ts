import { choice, choices, rows, text } from '../fields.ts';

export const frameFields = {
	legalBasis: choices('legalBasis', { group: 'frame', later: true, requirements: ['B2'] }),
	clauses: choices('boundaryClause', {
		group: 'frame',
		later: true,
		requirements: ['M7']
	}),
	relatedDocuments: rows(
		{
			title: text(),
			relation: choice('documentRelation'),
			owner: text({ form: 'function' })
		},
		{ group: 'frame', later: true, optional: true }
	)
} as const;
