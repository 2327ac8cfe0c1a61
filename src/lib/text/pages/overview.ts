import type { JourneySection } from '#lib/domain/journey/sections.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';

/** Groups of the task list: the verbs of the process with Brå's steps. */
export interface VerbGroup {
	readonly verb: string;
	readonly step: string;
	readonly verbs: readonly JourneySection['verb'][];
}

export const verbGroups: readonly VerbGroup[] = [
	{ verb: 'Initiera', step: 'Brå steg 1', verbs: ['initiate', 'mandate', 'structure'] },
	{ verb: 'Förbereda', step: 'Brå steg 2–4', verbs: ['prepare'] },
	{ verb: 'Genomföra', step: 'Brå steg 4', verbs: ['carryOut'] },
	{ verb: 'Följa upp', step: 'Brå steg 4–5', verbs: ['followUp'] }
];

export const overviewText = {
	title: 'Översikt',
	tasks: 'Avsnitt',
	aside: 'Läget',
	noParties: 'Inga parter än. Lägg till dem under Initiera.',
	stepOf: (steps: readonly number[]) => `Brå steg ${steps.join(' och ')}`,
	missing: (count: number) =>
		count === 1
			? 'En fråga saknar svar:'
			: `${capitalFirst(numberWord(count))} frågor saknar svar:`,
	postponed: (count: number) =>
		count === 1
			? 'En fråga beslutas senare.'
			: `${capitalFirst(numberWord(count))} frågor beslutas senare.`,
	decide: 'Besluta',
	decideStep: 'Brå steg 3',
	review: 'Granska',
	reviewText: 'Kontroll mot lagen, det som saknas och dokumenten. Alltid öppen.',
	open: 'Alltid öppen',
	sign: 'Underteckna',
	signText: {
		before: 'Alla parter behöver först godkänna samma text och besluta.',
		ready: 'Texten är beslutad och kan undertecknas.',
		done: 'Överenskommelsen är undertecknad.'
	},

	dates: 'Nästa datum',
	noDates: 'Inga datum än. De kommer när ni har skrivit tid, möten och uppföljning.',
	late: 'har passerat',
	soFar: 'Dokumentet så långt',
	written: (written: number, all: number) =>
		`Dokumentet har ${all} punkter. ${all === written ? 'Ingen har en lucka.' : `${all - written} har luckor.`}`,
	picture: (written: number, all: number) =>
		`Dokumentet så långt: ${all - written} av ${all} punkter har luckor. De är prickade.`,
	read: 'Läs utkastet',
	postponedHeading: 'Beslutas senare',
	nothingPostponed: 'Inget är uppskjutet.',
	by: (who: string | undefined, when: string | undefined) =>
		[who, when && `senast ${when}`].filter(Boolean).join(', ') ||
		'Ingen ansvarig och inget datum än',
	actions: 'Ta med',
	copy: 'Gör en kopia',
	export: 'Hämta allt som .json',
	exampleNote: 'Det här är ett exempel. Kopiera det för att skriva själva.',
	copyExample: 'Kopiera exemplet'
} as const;
