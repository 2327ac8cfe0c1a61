import type { BrokenLinkId, LinkKind } from '#lib/domain/checks/chain/broken-links.ts';
import { capitalFirst } from './swedish/letters.ts';
import { numberWord } from './swedish/numbers.ts';

const places = (count: number) =>
	`${numberWord(count, 'neuter')} ${count === 1 ? 'ställe' : 'ställen'}`;

const nouns: Readonly<Record<LinkKind, string>> = {
	problem: 'Problemet',
	cause: 'Orsak',
	goal: 'Mål',
	measure: 'Åtgärd',
	indicator: 'Indikator'
};

/** What a broken link is about, as a sentence that goes on from the name of its row. */
const gaps: Readonly<Record<BrokenLinkId, string>> = {
	areaWithoutProblem: 'är inte beskrivet',
	problemWithoutCause: 'har ingen orsak',
	causeWithoutGoal: 'har inget mål',
	causeWithoutMeasure: 'har ingen åtgärd',
	goalWithoutCause: 'svarar inte mot någon orsak',
	goalWithoutMeasure: 'har ingen åtgärd',
	goalWithoutIndicator: 'har ingen indikator',
	measureWithoutArea: 'hör inte till något fokusområde',
	measureWithoutCause: 'svarar inte på någon orsak',
	measureWithoutGoal: 'bidrar inte till något mål'
};

/** The chain from problem to indicator, drawn and listed. */
export const chainText = {
	question: 'Håller kedjan från problem till indikator?',
	drawn: 'Kedjan i bild',
	drawnLabel: 'Kedjan i bild. Samma innehåll står i listan efter bilden.',
	listed: 'Kedjan i text',
	tooLong: 'Kedjan är för lång för en bild. Här står den som lista.',
	whole: 'Kedjan håller ihop.',
	broken: (count: number) => `Kedjan är bruten på ${places(count)}.`,
	name: (kind: LinkKind, number: string | undefined) =>
		kind === 'problem'
			? 'Problem'
			: number === undefined
				? nouns[kind]
				: `${nouns[kind]} ${number}`,
	goalKind: { effect: 'effekt', process: 'process', production: 'produktion' },
	gap: (id: BrokenLinkId, name: string) =>
		id === 'areaWithoutProblem' || id === 'problemWithoutCause'
			? `Problemet ${gaps[id]}`
			: `${name} ${gaps[id]}`,
	quoted: (text: string) => `”${text}”`,
	empty: 'Inte ifylld',
	noGoal: { missing: 'Indikator saknas', says: 'Inget mål att mäta mot.' },
	mendOf: (mend: string, name: string) => `${mend}: ${name}`,
	added: (name: string) => `${name} är tillagd. Den har inget namn än.`,
	nameIt: 'Skriv vad åtgärden är',
	thread: {
		whole: (name: string) => `${name} håller ihop`,
		broken: (name: string) => `${name} är bruten`,
		loose: (name: string) => `${name} hänger löst`
	},
	measures: 'Åtgärder',
	missing: 'Saknas.',
	onPage: 'Frågor om området',
	overview: {
		caption: 'Kedjorna i era områden',
		area: 'Område',
		causes: 'Orsaker',
		goals: 'Mål',
		measures: 'Åtgärder',
		indicators: 'Indikatorer',
		chain: 'Kedjan',
		whole: 'Hel',
		broken: (count: number) => capitalFirst(`bruten på ${places(count)}`),
		loose: (count: number) =>
			count === 1
				? 'En åtgärd hör inte till något område'
				: `${capitalFirst(numberWord(count))} åtgärder hör inte till något område`,
		unnamed: 'Område utan namn'
	}
} as const;
