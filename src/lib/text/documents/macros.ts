import type { Macro } from '#lib/domain/document/texts.ts';

/** Sentences that many clauses use by name. */
export const macros = {
	/** After a question that somebody has to decide. */
	later: {
		variants: [
			{
				when: { given: ['later.date', 'later.owner'] },
				text: 'Beslutas senast den {later.date}. {^later.owner} ansvarar för att frågan tas upp.'
			},
			{ when: { given: ['later.date'] }, text: 'Beslutas senast den {later.date}.' },
			{
				when: { given: ['later.owner'] },
				text: '{^later.owner} ansvarar för att frågan tas upp. Datum är inte satt.'
			},
			{ text: 'Datum för beslut är inte satt.' }
		]
	},
	/** After material that somebody has to finish. */
	laterReady: {
		variants: [
			{
				when: { given: ['later.date', 'later.owner'] },
				text: 'Det ska vara klart senast den {later.date}. {^later.owner} ansvarar.'
			},
			{ when: { given: ['later.date'] }, text: 'Det ska vara klart senast den {later.date}.' },
			{ when: { given: ['later.owner'] }, text: '{^later.owner} ansvarar. Datum är inte satt.' },
			{ text: 'Datum är inte satt.' }
		]
	},
	period: {
		stands: ['validFrom', 'validTo'],
		variants: [
			{
				when: ['periodStartsOnDate', 'periodHasEnd'],
				text: 'från och med den {validFrom} till och med den {validTo}'
			},
			{
				when: ['periodStartsOnDate', 'periodIsOpen'],
				text: 'från och med den {validFrom} och tills vidare'
			},
			{
				when: ['periodStartsOnSigning', 'periodHasEnd'],
				text: 'från den dag då alla parter har undertecknat till och med den {validTo}'
			},
			{
				when: ['periodStartsOnSigning', 'periodIsOpen'],
				text: 'från den dag då alla parter har undertecknat och tills vidare'
			},
			{ when: 'periodStartsOnDate', text: 'från och med den {validFrom}' },
			{ when: 'periodStartsOnSigning', text: 'från den dag då alla parter har undertecknat' },
			{ when: 'periodHasEnd', text: 'till och med den {validTo}' }
		]
	},
	decisionRef: {
		variants: [
			{
				when: {
					given: ['decision.body', 'decision.date', 'decision.paragraph', 'decision.delegation']
				},
				text: '{decision.body} den {decision.date}, § {decision.paragraph}, med stöd av {decision.delegation}'
			},
			{
				when: { given: ['decision.body', 'decision.date', 'decision.delegation'] },
				text: '{decision.body} den {decision.date}, med stöd av {decision.delegation}'
			},
			{
				when: { given: ['decision.body', 'decision.date', 'decision.paragraph'] },
				text: '{decision.body} den {decision.date}, § {decision.paragraph}'
			},
			{
				when: { given: ['decision.body', 'decision.date'] },
				text: '{decision.body} den {decision.date}'
			},
			{
				when: { given: ['decision.body', 'decision.delegation'] },
				text: 'delegation från {decision.body} enligt {decision.delegation}'
			},
			{ text: '{decision.body}' }
		]
	}
} as const satisfies Readonly<Record<string, Macro>>;
