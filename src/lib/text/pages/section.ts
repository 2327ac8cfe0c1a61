import { numberWord } from '#lib/text/swedish/numbers.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';

/** The words of a section's first page. */
export const sectionText = {
	back: 'Översikt',
	begin: 'Börja',
	goOn: 'Fortsätt',
	again: 'Gå igenom svaren',
	review: 'Granska och besluta',
	doneWhen: 'Klart när',
	time: 'Tid',
	parts: 'Delar',
	aside: 'Om avsnittet',
	areas: 'Era fokusområden',
	measures: 'Era åtgärder',
	noAreas: 'Inga fokusområden än. Lagen kräver minst ett.',
	noMeasures: 'Inga åtgärder än. Börja från en orsak.',
	addAreas: 'Lägg till fokusområden',
	addMeasures: 'Lägg till åtgärder',
	perArea:
		'Här svarar ni på frågorna för varje område: problem, målgrupp, platser, orsaker och mål.',
	perMeasure: 'Här svarar ni på frågorna för varje åtgärd: varför, vem, hur mycket och när.',
	unnamedArea: 'Område utan namn',
	unnamedMeasure: 'Åtgärd utan namn',
	missing: (count: number) =>
		count === 1 ? 'En fråga saknar svar' : `${capitalFirst(numberWord(count))} frågor saknar svar`,
	postponed: (count: number) =>
		count === 1 ? 'en beslutas senare' : `${numberWord(count)} beslutas senare`,
	nothingMissing: 'Alla frågor har svar.',
	previous: 'Förra avsnittet',
	next: 'Nästa avsnitt',
	goToReview: 'Kontroll mot lagen, allt som saknas, beslut och dokument finns på sidan Granska.'
} as const;
