import { lawSources } from './sources/law.ts';
import { seedSources } from './sources/seed.ts';
import { dateText } from './swedish/dates.ts';
import { capitalFirst } from './swedish/letters.ts';
import { numberWord } from './swedish/numbers.ts';

const council = lawSources.sfs_2023_196_10P;
const school = seedSources.sarskiltUttalandeOmNyOverenskommelseStockholmsStad;

/** The forums by level, drawn and in words, and what to take a stand on. */
export const forumsText = {
	drawn: 'Grupperna i bild',
	alt: (count: number) =>
		`Bild av ${count === 1 ? 'en grupp' : `${numberWord(count)} grupper`} efter nivå och vem de rapporterar till. Samma uppgifter står i texten efter bilden.`,
	listed: 'Grupperna i text',
	levels: {
		political: { title: 'Politisk', does: 'Inriktning' },
		strategic: { title: 'Strategisk', does: 'Styr och beslutar' },
		operational: { title: 'Operativ', does: 'Gör och dokumenterar' },
		none: { title: 'Nivå saknas', does: 'Välj nivå' }
	},
	assembly: { title: 'Får rapport', does: '13 §', name: 'Kommunfullmäktige' },
	unnamed: (place: number) => `Grupp ${place}, utan namn`,
	council: 'Råd enligt 10 §',
	led: (chair: string) => `Leds av ${chair}`,
	until: (date: string) => `till ${dateText(date)}`,
	temporary: 'tillfällig',
	noInterval: 'Hur ofta den möts saknas',
	noMembers: 'Medlemmar saknas',
	partyMissing: (party: string) => `${party} saknas`,
	schoolMissing: 'Skolan saknas',
	reports: (name: string, often: string | undefined) =>
		often ? `Rapporterar till ${name}, ${often}` : `Rapporterar till ${name}`,
	reportsToNobody: 'Rapporterar inte till någon',
	otherMembers: 'Övriga',
	legend: {
		permanent: 'Heldragen ram: fast grupp',
		temporary: 'Streckad ram: tillfällig grupp',
		missing: 'Prickad linje: någon saknas',
		arrow: 'Pil: vem gruppen rapporterar till och hur ofta'
	},
	stands: 'Att ta ställning till',
	school: {
		heading: 'Skolan saknas i grupperna som styr och bereder.',
		text: 'Ni arbetar med barn och unga eller med skolan. Lägg till en befattning från skolan, eller skriv varför den inte är med.',
		add: 'Lägg till skolan',
		explain: 'Skriv hur skolan är med',
		source: { text: school.ref, checked: dateText(school.checked) }
	},
	councilNote: {
		chosen: (name: string) => `${capitalFirst(name)} är ert strategiska råd.`,
		chosenText:
			'Kommunen ska verka för ett råd som kommunen leder, där andra deltar med personer i ledande befattning.',
		none: 'Det framgår inte vilken grupp som är ert strategiska råd.',
		noneText:
			'Kommunen ska verka för att det finns ett. Välj en grupp, eller skriv hur ni verkar för det.',
		change: 'Välj en annan grupp',
		choose: 'Välj grupp',
		source: {
			text: council.ref,
			checked: dateText(council.checked),
			...('url' in council && { href: council.url })
		}
	}
} as const;
