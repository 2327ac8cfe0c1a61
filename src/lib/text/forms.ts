import type { Target } from '#lib/domain/sections/fields.ts';
import type { SentenceForm, Unit } from '#lib/domain/sections/vocabulary.ts';

/** The fixed words of the section forms. The questions' own words come with the page. */
export const forms = {
	save: 'Spara',
	internal: 'Arbetsmaterial, skrivs inte ut i dokumentet.',
	notAnswered: 'Ej angivet',
	clearAnswer: 'Ta bort svaret',
	useSuggestions: (count: number) =>
		count === 1 ? 'Använd förslaget' : `Använd de ${count} förslagen`,
	noName: 'Skriv befattningen, inte personens namn.',
	onePerLine: 'Skriv en sak per rad.',
	aboutOptions: 'Vad betyder alternativen?',
	describeOther: 'Vad då?',
	none: 'Ingen',
	ownReason: (ref: string) => `${ref} (frågan). Skälet är vårt eget`,
	example: (text: string) => `Till exempel: ${text}`,

	later: {
		decide: 'Beslutas senare',
		decideAbout: (label: string) => `Beslutas senare: ${label}`,
		answerAbout: (label: string) => `Svara nu: ${label}`,
		responsible: 'Vem svarar?',
		date: 'Senast när?',
		sentence: (who: string | undefined, when: string | undefined) =>
			`${who ? `${who.charAt(0).toUpperCase()}${who.slice(1)} svarar` : 'Ni svarar'}${when ? ` senast ${when}` : ' senare'}. Punkten står öppen i dokumentet tills dess.`
	},

	conflict: {
		heading: 'Två personer har ändrat samma text',
		lead: 'Båda texterna finns kvar. Välj en.',
		mine: 'Er text',
		theirs: 'Den andra texten',
		keepMine: 'Behåll vår text',
		keepTheirs: 'Ta den andra texten'
	},

	reference: {
		gone: 'Det ni valde finns inte längre. Välj något annat.',
		goneOption: 'Borttaget',
		unnamed: (position: number) => `Nr ${position}, utan namn`,
		within: (name: string, area: string) => `${name} (${area})`
	},

	units: {
		days: 'dagar',
		hours: 'timmar',
		weeks: 'veckor',
		months: 'månader',
		minutes: 'minuter'
	} satisfies Record<Unit, string>,
	kronor: 'kr',
	years: 'år',

	period: {
		start: 'Från och med',
		end: 'Till och med',
		onSigning: 'Från den dag alla har skrivit under',
		open: 'Tills vidare'
	},
	ages: { from: 'Från', to: 'Till och med' },
	valueYear: { value: 'Värde', unit: 'Enhet', year: 'År' },
	capacity: {
		amount: 'Hur mycket?',
		unit: 'Räknat i',
		units: {
			percent: 'Procent av heltid',
			hours: 'Timmar i månaden',
			ordinary: 'Inom ordinarie uppdrag'
		}
	},
	quantity: {
		number: 'Antal',
		unit: 'Av vad?',
		interval: 'Hur ofta?',
		intervalOther: 'Hur ofta då?',
		places: 'På hur många platser?',
		onPlaces: (count: number) => (count === 1 ? 'på 1 plats' : `på ${count} platser`)
	},
	owner: {
		function: 'Vilken befattning ansvarar?',
		organisation: 'I vilken organisation?',
		deputy: 'Vem går in som ersättare?',
		deputyIs: (deputy: string) => `ersättare ${deputy}`
	}
} as const;

/** Said when there is nothing to choose between, and where such things are added. */
export const nothingYet = {
	party: 'Inga parter än. Lägg till dem under Initiera.',
	actor: 'Inga parter eller aktörer än. Lägg till dem under Initiera.',
	forum: 'Inga grupper än. Lägg till dem under Struktur.',
	area: 'Inga fokusområden än. Lägg till dem under Fokusområden.',
	problem: 'Inga problem än. Lägg till dem under Lägesbild.',
	cause: 'Inga orsaker än. Lägg till dem under Fokusområden.',
	goal: 'Inga mål än. Lägg till dem under Fokusområden.',
	indicator: 'Inga indikatorer än. Lägg till dem i fokusområdet.',
	place: 'Inga platser än. Lägg till dem under Fokusområden.',
	measure: 'Inga åtgärder än. Lägg till dem under Åtgärdsplan.',
	undertaking: 'Inga åtaganden än. Lägg till dem under Mandat.',
	signatory: 'Inga undertecknare än. Lägg till dem under Mandat.'
} satisfies Record<Target, string>;

/** Shown as the hint of a question without one, where the sentence around the answer needs a certain form. */
export const formHints: { readonly [F in SentenceForm]?: string } = {
	attClause: 'Fortsätt meningen: att …',
	infinitive: 'Börja med ett verb: ordna, ta fram, följa upp.',
	clause: 'Skriv med liten bokstav och utan punkt. Texten står inne i en mening.'
};
