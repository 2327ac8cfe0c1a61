import type { SourceId } from '#lib/text/sources.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';

/** The words of the first page. */
export const startText = {
	title: 'Start',
	heading: ['Kom överens.', 'Skriftligt.'],
	lede: 'Här skriver kommunens och polisens ledning sin samverkansöverenskommelse tillsammans, steg för steg. Ni börjar med frågan om ni ska samverka och slutar med ett Worddokument att besluta, underteckna och lägga ut. En gemensam åtgärdsplan och en plan för uppföljning följer med.',
	create: 'Skapa en ny överenskommelse',
	open: 'Öppna en fil',
	example: 'Se ett ifyllt exempel',

	mine: 'Era överenskommelser',
	none: 'Ni har ingen överenskommelse än. Skapa en ny eller öppna en fil.',
	columns: {
		title: 'Överenskommelse',
		parties: 'Parter',
		status: 'Läge',
		next: 'Nästa datum',
		changed: 'Senast ändrad',
		copy: 'Kopiera'
	},
	copy: 'Kopiera',
	copyNamed: (title: string) => `Kopiera ${title}`,
	noParties: 'Inga parter än',
	noDate: 'Inget datum inlagt',
	exampleStamp: 'Exempel',
	unreadable: {
		heading: (count: number) =>
			count === 1
				? 'En överenskommelse kan inte läsas'
				: `${capitalFirst(numberWord(count))} överenskommelser kan inte läsas`,
		changed: 'Senast ändrad',
		rest: 'Inget i dem har ändrats eller tagits bort. De andra går att använda som vanligt.',
		reasons: {
			damaged: 'Uppgifterna är skadade. Återställ databasen från en säkerhetskopia.',
			locked: 'Databasen är upptagen av ett annat program. Ladda om sidan om en stund.',
			full: 'Disken är full. Frigör plats och ladda om sidan.',
			newer: 'Den är skriven i en nyare version av Överens. Uppdatera programmet.',
			unknown: 'Något i den är okänt för programmet. Felet står i serverns logg.'
		}
	},

	how: 'Så går det till',
	steps: [
		{
			name: 'Initiera',
			text: 'Ledningarna bestämmer varför, vilka som är med och vem som får besluta vad.'
		},
		{
			name: 'Förbereda',
			text: 'Lägesbilderna blir en gemensam. Ni väljer vad ni ska lösa tillsammans.'
		},
		{ name: 'Genomföra', text: 'Varje åtgärd får en orsak, ett mål, en ägare och en tid.' },
		{
			name: 'Följa upp',
			text: 'Ni frågar om det blev gjort och om det hjälpte, och ser över texten.'
		}
	],
	howSource: 'bra_1_1BeslutaOmSamverkan' satisfies SourceId as SourceId,
	need: 'Det här behöver ni',
	needs: [
		'Någon som kan fatta beslut från varje part.',
		'Varje parts egen lägesbild, om den finns.',
		'Förra överenskommelsen och dess uppföljning, om ni har en.'
	],
	get: 'Det här får ni',
	gets: [
		'Överenskommelsen och den gemensamma åtgärdsplanen i Word.',
		'En kontroll mot lagen och mot Brås steg.',
		'Datum för möten, uppföljning och lagens vartannat år.'
	],
	time: 'Räkna med två eller tre möten för ledningen. Samordnaren och kommunpolisen skriver det mesta mellan mötena. Ni kan gå fram och tillbaka utan att något försvinner.',
	privacy: 'Skriv inga uppgifter om enskilda personer.',

	paper: {
		label: 'Så kan första sidan se ut',
		registry: 'Dnr KS 2026/0412',
		title: 'Samverkansöverenskommelse för trygga unga i Hallstahammar 2027–2030',
		municipality: 'Hallstahammars kommun',
		police: 'Polisen, lokalpolisområde Västerås',
		text: 'Parterna ska tillsammans förebygga att barn och unga dras in i missbruk och brott. De gör det genom tidiga, samordnade insatser med tydlig ägare, tid och uppföljning.',
		forMunicipality: 'För kommunen',
		forPolice: 'För polisen'
	}
} as const;
