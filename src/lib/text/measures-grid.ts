import { capitalFirst } from './swedish/letters.ts';
import { numberWord } from './swedish/numbers.ts';

const measures = (count: number) =>
	count === 1 ? 'En åtgärd' : `${capitalFirst(numberWord(count))} åtgärder`;
const lack = (what: string) => (count: number) =>
	`${count === 1 ? 'En' : capitalFirst(numberWord(count))} saknar ${what}`;

/** The table of measures. */
export const gridText = {
	label: 'Åtgärder',
	count: (count: number) => `${measures(count)}.`,
	lacks: {
		owner: lack('ägare'),
		time: lack('tid'),
		links: lack('orsak eller mål'),
		followUp: lack('uppföljning')
	},
	keys: {
		move: 'Pilarna flyttar,',
		edit: 'ändrar,',
		cancel: 'ångrar,',
		paste: 'klistrar in rader från Excel. Ni ser raderna innan de sparas.'
	},
	touch: 'Tryck på en ruta för att välja den och en gång till för att ändra.',
	columns: {
		number: 'Nr',
		title: 'Åtgärd',
		links: 'Orsak → mål',
		owner: 'Ägare',
		status: 'Jämfört med förra',
		time: 'När',
		followUp: 'Följs upp'
	},
	linksFold: 'Orsak → mål',
	numberless: '–',
	linkWords: (causes: string, goals: string) => `Orsak ${causes}, mål ${goals}`,
	missing: {
		title: 'Namn saknas',
		cause: 'Orsak saknas',
		goal: 'Mål saknas',
		owner: 'Ägare saknas',
		status: 'Ej angivet',
		time: 'Tid saknas',
		followUp: 'Uppföljning saknas',
		followUpOwner: 'Vem saknas'
	},
	later: 'Beslutas senare',
	status: {
		new: 'Ny',
		continues: 'Fortsätter',
		changed: 'Ändrad',
		moved: 'Flyttad',
		ended: 'Avslutad'
	},
	band: (causes: number, goals: number) =>
		`${causes} ${causes === 1 ? 'orsak' : 'orsaker'}, ${goals} mål`,
	noArea: 'Utan fokusområde',
	unnamedArea: 'Område utan namn',
	noMeasures: 'Inga åtgärder än i området.',
	fields: {
		focusArea: 'Fokusområde',
		causes: 'Vilka orsaker påverkar åtgärden?',
		goals: 'Vilka mål bidrar åtgärden till?',
		owner: 'Ägare',
		status: 'Jämfört med förra planen',
		time: 'När',
		followUpInterval: 'Hur ofta följs åtgärden upp?',
		followUpOwner: 'Vem följer upp?'
	},
	editing: (column: string, name: string) => `${column}: ${name}`,
	done: 'Klar',
	cancel: 'Ångra',
	unnamed: 'åtgärden utan namn',
	side: {
		label: 'Vald åtgärd',
		number: (number: string | undefined) => (number ? `Åtgärd ${number}` : 'Åtgärd'),
		none: 'Välj en åtgärd i tabellen för att se varför den finns.',
		change: (name: string) => `Ändra allt om ${name}`,
		facts: {
			owner: 'Ägare',
			partners: 'Tillsammans med',
			deputy: 'Ersättare',
			resource: 'Tid och resurs',
			quantity: 'Mängd',
			level: 'Riktar sig till',
			evaluation: 'Utvärdering',
			promise: 'Löfte'
		},
		noDeputy: 'Ersättare saknas',
		noEvaluation: 'Välj hur den utvärderas',
		promise: 'Medborgarlöfte',
		noPromise: 'Inget medborgarlöfte',
		gap: 'Saknas'
	},
	municipal:
		'Det här är parternas gemensamma plan. Kommunens egen åtgärdsplan enligt 5 § lagen (2023:196) beslutar kommunen om för sig.'
} as const;
