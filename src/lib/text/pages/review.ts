import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';

const lawNeeds = { purposes: 'syften', areas: 'områden' } as const;

/** The words of the page where everything is looked through before a decision. */
export const reviewText = {
	title: 'Granska och besluta',
	aside: 'Dokument och delar',

	blocked: (missing: readonly (keyof typeof lawNeeds)[]) =>
		`Det saknas ${missing.map((need) => lawNeeds[need]).join(' och ')}. Därför kan texten inte bli slutlig än.`,
	blockedText:
		'Enligt 9 § ska en överenskommelse ange minst syften och områden. Annat hindrar inte. Ett utkast kan ni alltid hämta.',
	ready: (missing: number) =>
		missing === 0
			? 'Syften och områden framgår, som 9 § kräver. Alla frågor har svar.'
			: `Syften och områden framgår, som 9 § kräver. ${missing === 1 ? 'En fråga' : `${capitalFirst(numberWord(missing))} frågor`} saknar svar.`,
	readyText: 'Den slutliga versionen går att hämta. Läs igenom det som saknas innan ni beslutar.',

	missing: 'Det här saknas',
	nothingMissing: 'Alla frågor har svar eller beslutas senare.',
	missingIn: (count: number) =>
		count === 1 ? 'En fråga' : `${capitalFirst(numberWord(count))} frågor`,
	showMore: (count: number) => `Visa ${numberWord(count)} till`,

	law: 'Lagen',
	lawLede: 'Vad överenskommelsen visar av lagen (2023:196), paragraf för paragraf.',
	lawColumns: { paragraph: 'Paragraf', says: 'Lagen', shows: 'Det ni har skrivit', result: 'Läge' },
	shows: 'Se var det står',
	lacks: 'Saknas',
	lawOnly:
		'Bara 9 § hindrar den slutliga versionen: syften och områden ska anges. 4–8 och 11–13 §§ är krav på kommunen. 9 och 10 §§ säger att kommunen ska verka för överenskommelser och ett råd.',

	process: 'Brå: är steget klart?',
	step: (step: number, title: string) => `Steg ${step}, ${title.toLocaleLowerCase('sv')}`,
	metOf: (met: number, all: number) => `${met} av ${all} klara`,
	processColumns: { text: 'Klart när', status: 'Läge' },
	met: { yes: 'Klart', partly: 'Delvis', no: 'Inte än' },
	answer: 'Gå till frågan',
	answerNamed: (what: string) => `Gå till frågan: ${what}`,
	content: 'Brås sex punkter för överenskommelsen',

	quality: 'Kvalitet',
	qualityLede: 'Det här brukar göra att arbetet stannar av. Inget av det hindrar ett beslut.',
	noWarnings: 'Inga varningar. Läs ändå igenom texten en gång till.',
	notListed: (count: number) =>
		`Och ${numberWord(count)} till av samma slag. De visas när ni har rättat dem ovanför.`,
	privacy: 'Personuppgifter',
	privacyLede: 'Texten kan bli en allmän handling. Ta bort det som pekar ut någon.',
	noPrivacy: 'Inget i texten ser ut att peka ut en person. Läs ändå igenom den.',
	found: (words: string) => `”${words}”`,
	open: 'Beslutas senare',

	answers: 'Alla svar',
	answersLede: 'Öppna ett avsnitt för att läsa svaren. Ändra för er till frågan.',
	answered: (answered: number, asked: number) => `${answered} av ${asked} frågor har svar`,
	change: 'Ändra',
	changeNamed: (question: string) => `Ändra: ${question}`,
	noAnswer: 'Inget svar',
	later: 'Beslutas senare',
	rowsMore: (count: number) => `Och ${count} till. Se hela listan på sidan.`,
	unnamedRow: 'Rad utan namn',

	parts: 'Att fylla i inför beslutet',
	onPage: 'På sidan',
	anchors: [
		{ id: 'saknas', label: 'Det här saknas' },
		{ id: 'lagen', label: 'Lagen' },
		{ id: 'bra', label: 'Brås steg' },
		{ id: 'innehall', label: 'Brås sex punkter' },
		{ id: 'kvalitet', label: 'Kvalitet' },
		{ id: 'personuppgifter', label: 'Personuppgifter' },
		{ id: 'senare', label: 'Beslutas senare' },
		{ id: 'svar', label: 'Alla svar' },
		{ id: 'beslut', label: 'Beslut och underskrift' }
	]
} as const;
