import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** What the earlier period led to, as the evaluation found it (chapters 5, 6 and 8). */
export const results = {
	outcomes: [
		{
			id: 'utfall-kontaktpolis',
			measure: 'kontaktpolis',
			result: 'Skolan och kontaktpolisen har setts ungefär var fjortonde dag.',
			decision: 'keep',
			decisionReason: 'Kontakten fungerar.',
			status: 'green'
		},
		{
			id: 'utfall-coacher',
			measure: 'ungdomscoacher',
			result: 'Unga känner igen coacherna, men inga bekymringssamtal har hållits.',
			deviation: 'Ungdomsutredaren var utlånad till Västerås.',
			decision: 'change',
			decisionReason: 'Polisen ska ha en ersättare för ungdomsutredaren.',
			status: 'yellow'
		},
		{
			id: 'utfall-kronoberg',
			measure: 'kronobergsmodellen',
			result: 'Arbetssättet används, men inte lika systematiskt som planerat.',
			deviation: 'Poliserna i yttre tjänst är få.',
			decision: 'change',
			decisionReason: 'Minst en insatskväll i månaden ska gå till arbetssättet.',
			status: 'yellow'
		},
		{
			id: 'utfall-bevakning',
			measure: 'bevakning',
			result: 'Antalet riktade uppdrag har inte redovisats.',
			deviation: 'Ingen hade i uppgift att räkna dem.',
			decision: 'change',
			decisionReason: 'Samordnaren räknar uppdragen varje kvartal.',
			status: 'yellow'
		}
	],
	goalResults: [
		{
			id: 'resultat-samtal',
			goal: ['m-samtal'],
			value: { value: 0, unit: 'samtal', year: 2013 },
			status: 'red',
			comment: 'Inga samtal har kunnat hållas.'
		}
	],
	processReview: {
		picture: 'yes',
		goals: 'yes',
		steps: 'partly',
		cost: 'partly',
		resources: 'no',
		organisation: 'partly'
	}
} as const satisfies Partial<AgreementContent['followUp']>;
