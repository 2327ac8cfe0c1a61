/** How national reforms are used: the same words in the report to the council and in the answer to an interpellation. */
import type { Clause, Variant } from '#lib/domain/document/outline.ts';

/** What the municipality says that it has done; a reform that is not used says why. */
const reformUse: readonly Variant[] = [
	{
		when: ['reformIsNotUsed', { given: ['reform.reason'] }],
		text: 'Inte använd. Skäl: {reform.reason}'
	},
	{ when: 'reformIsNotUsed', text: 'Inte använd' },
	{
		when: ['reformIsNotApplicable', { given: ['reform.reason'] }],
		text: 'Gäller inte kommunen. Skäl: {reform.reason}'
	},
	{ when: 'reformIsNotApplicable', text: 'Gäller inte kommunen' },
	{ when: 'reformIsNotTried', text: 'Inte prövad' },
	{
		when: ['reformIsPlanned', { given: ['reform.use'] }],
		text: 'Planerat: {reform.use}'
	},
	{ text: '{^reform.use}' }
];

/** Rules in force or enacted, and assignments; a proposal is never listed as a rule. */
export const reformClauses: readonly Clause[] = [
	{
		id: 'reforms.table',
		kind: 'table',
		only: { count: 'listedReform', min: 1 },
		asks: ['actionPlan.reforms'],
		each: 'listedReform',
		lead: [
			{
				when: { count: 'listedReform', max: 1 },
				text: 'Tabellen visar hur kommunen har använt en reform. Uppgifterna om lagen kontrollerades den {reformsChecked}.'
			},
			{
				text: 'Tabellen visar hur kommunen har använt {reformsCount} reformer. Uppgifterna om lagarna kontrollerades den {reformsChecked}.'
			}
		],
		caption: 'Reformer och hur kommunen har använt dem',
		captionIsSaid: true,
		emptyCell: 'Ej angivet',
		columns: [
			{
				id: 'reform',
				heading: 'Reform',
				lines: [
					{ text: '{reform.title}', bold: true },
					{ text: '{reform.standing}', tone: 'muted' },
					{ text: '{reform.source}', tone: 'muted' }
				]
			},
			{ id: 'gives', heading: 'Vad den ger', cell: '{reform.gives}' },
			{
				id: 'done',
				heading: 'Vad kommunen har gjort',
				lines: [
					{ text: reformUse, empty: 'Ej angivet' },
					{ text: 'Nästa steg: {reform.next}', tone: 'muted' },
					{ text: 'Ansvarig: {reform.owner}', tone: 'muted' }
				]
			}
		],
		source: ['Gävle, interpellation', 'law-and-process 5'],
		requirements: ['G4', 'G6']
	},
	{
		id: 'reforms.pending',
		only: { count: 'proposedReform', min: 1 },
		asks: ['actionPlan.reforms'],
		text: 'Det här är bara kontrollerat som förslag och räknas inte in: {proposedReforms}. Om det har antagits är inte kontrollerat.',
		source: ['law-and-process 5'],
		requirements: ['G4']
	},
	{
		id: 'reforms.unverified',
		only: { count: 'unverifiedReform', min: 1 },
		asks: ['actionPlan.reforms'],
		text: 'Det här är inte läst hos riksdagen och räknas inte in: {unverifiedReforms}.',
		source: ['law-and-process 5'],
		requirements: ['G4']
	}
];
