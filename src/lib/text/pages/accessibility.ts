/** What was checked in every document that can be taken along. */
export const accessibilityText = {
	title: 'Tillgänglighet i dokumenten',
	lede: 'Varje Word-fil kontrolleras på samma sätt innan den lämnas ut. Här står vad som kontrolleras och vad kontrollen visar just nu.',
	back: 'Granska och besluta',
	link: 'Så tillgängliga är dokumenten',
	clean: 'Inget att anmärka',
	faults: (count: number) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
	checked: (count: number) => `Visa de ${count} kontrollerna`,
	edition: { draft: 'Kontrollerad som utkast.', final: 'Kontrollerad som slutlig version.' },
	named: (document: string, about: string) => `${document}, ${about}`,
	columns: { rule: 'Kontroll', criterion: 'WCAG 2.1', result: 'Resultat' },
	holds: 'Uppfyllt',
	noCriterion: '–',
	under: (heading: string) => `Under rubriken ${heading}`,
	words: (words: string) => `”${words}”`,
	limitsTitle: 'Det här kontrolleras inte',
	limits: [
		'Om texten är lätt att förstå och om beskrivningen av en bild säger rätt sak. Det måste en människa läsa.',
		'Ändringar som ni gör i Word efteråt. Word har en egen kontroll under Granska.',
		'Om dokumentet uppfyller alla krav. Kontrollen är ett stöd och inget intyg.'
	],
	standard:
		'Den som följer den europeiska standarden EN 301 549, som hänvisar till WCAG 2.1, kan leva upp till kraven i lagen om tillgänglighet till digital offentlig service.'
} as const;
