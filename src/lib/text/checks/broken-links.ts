import type { BrokenLinkId, LinkKind } from '#lib/domain/checks/chain/broken-links.ts';

/** The links of the chain, as headings over the columns. */
export const linkTitles: Readonly<Record<LinkKind, { title: string; asks: string }>> = {
	problem: { title: 'Problem', asks: 'vem, vad, var, när' },
	cause: { title: 'Orsak', asks: 'varför här och nu' },
	goal: { title: 'Mål', asks: 'vad ska ändras' },
	measure: { title: 'Åtgärd', asks: 'vem gör vad' },
	indicator: { title: 'Indikator', asks: 'hur ser ni det' }
};

/** What stands in place of a missing link. */
export const brokenLinkTexts: Readonly<
	Record<BrokenLinkId, { missing: string; says: string; mend: string }>
> = {
	areaWithoutProblem: {
		missing: 'Problem saknas',
		says: 'Det framgår inte vad som händer.',
		mend: 'Beskriv problemet'
	},
	problemWithoutCause: {
		missing: 'Orsak saknas',
		says: 'Problemet har ingen orsak.',
		mend: 'Lägg till en orsak'
	},
	causeWithoutGoal: {
		missing: 'Mål saknas',
		says: 'Inget mål svarar mot orsaken.',
		mend: 'Koppla ett mål'
	},
	causeWithoutMeasure: {
		missing: 'Åtgärd saknas',
		says: 'Ingen åtgärd påverkar orsaken.',
		mend: 'Lägg till en åtgärd'
	},
	goalWithoutCause: {
		missing: 'Orsak saknas',
		says: 'Målet svarar inte mot någon orsak.',
		mend: 'Välj orsak'
	},
	goalWithoutMeasure: {
		missing: 'Åtgärd saknas',
		says: 'Ingen åtgärd bidrar till målet.',
		mend: 'Lägg till en åtgärd'
	},
	goalWithoutIndicator: {
		missing: 'Indikator saknas',
		says: 'Målet har inget att mätas med.',
		mend: 'Välj indikator'
	},
	measureWithoutArea: {
		missing: 'Fokusområde saknas',
		says: 'Åtgärden hör inte till något område.',
		mend: 'Välj område'
	},
	measureWithoutCause: {
		missing: 'Orsak saknas',
		says: 'Åtgärden påverkar ingen av era orsaker.',
		mend: 'Koppla till en orsak'
	},
	measureWithoutGoal: {
		missing: 'Mål saknas',
		says: 'Åtgärden bidrar inte till något mål.',
		mend: 'Koppla till ett mål'
	}
};
