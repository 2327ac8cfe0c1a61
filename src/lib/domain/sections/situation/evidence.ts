import { choice, reference, rows, text, year, yesNo } from '../fields.ts';

export const evidenceFields = {
	sources: rows(
		{
			source: choice('figureSource'),
			period: text(),
			used: yesNo(),
			reason: text({ optional: true })
		},
		{ group: 'evidence', later: true, requirements: ['M20'] }
	),
	gaps: rows(
		{
			gap: text({ form: 'sentence' }),
			effect: text(),
			action: text()
		},
		{ group: 'evidence', later: true }
	),
	keyFigures: rows(
		{
			name: text(),
			value: text(),
			unit: text(),
			year: year(),
			source: text(),
			comparison: text({ optional: true }),
			caution: text({ optional: true, internal: true }),
			followsActivity: yesNo({ requirements: ['M9'] }),
			smallNumbers: yesNo({ requirements: ['M9'] })
		},
		{ group: 'evidence', later: true, requirements: ['M9'] }
	),
	patterns: rows(
		{
			pattern: text({ privacy: true }),
			when: text(),
			where: text()
		},
		{ group: 'evidence', later: true, privacy: true }
	),
	dataOverview: rows(
		{
			party: reference('actor'),
			data: text(),
			cycle: choice('interval'),
			reportsTo: text()
		},
		{ group: 'evidence', later: true, requirements: ['M20'] }
	)
} as const;
