/** Addresses of the sections and their parts: Swedish, ASCII, unique. Data alone, so that any page can link with it. */
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';

export const sectionSlugs: Readonly<Record<SectionId, string>> = {
	initiation: 'initiera',
	mandate: 'mandat',
	structure: 'struktur',
	situation: 'lagesbild',
	focusAreas: 'fokusomraden',
	actionPlan: 'atgardsplan',
	followUp: 'uppfoljning',
	review: 'granska'
};

export const partSlugs: Readonly<Record<SectionId, Readonly<Record<string, string>>>> = {
	initiation: {
		document: 'dokumentet',
		whyNow: 'varfor-nu',
		parties: 'parter',
		scope: 'vilket-omrade',
		purpose: 'syften-och-mal',
		frame: 'ramar',
		period: 'tid',
		readiness: 'ar-ni-redo'
	},
	mandate: {
		leadership: 'vem-leder',
		roles: 'roller-och-mandat',
		signatories: 'vem-undertecknar',
		undertakings: 'ataganden-och-resurser',
		anchoring: 'forankring',
		responsibility: 'ansvar-utan-glapp',
		whenItFails: 'nar-nagot-brister'
	},
	structure: {
		forums: 'grupper-och-moten',
		council: 'strategiskt-rad',
		coordination: 'samordningsfunktion',
		sharing: 'dela-uppgifter',
		communication: 'kommunikation',
		terms: 'begrepp'
	},
	situation: {
		own: 'egna-bilder',
		municipal: 'kommunens-lagesbild',
		joint: 'gemensam-bild',
		evidence: 'kallor-och-siffror',
		dialogues: 'dialoger',
		prioritisation: 'valj-mellan-problemen'
	},
	focusAreas: {
		areas: 'omraden',
		problem: 'problemet',
		targetGroup: 'malgruppen',
		places: 'platser',
		causes: 'orsaker',
		goals: 'mal-och-indikatorer',
		school: 'brott-i-skolan'
	},
	actionPlan: {
		plan: 'planen',
		municipalPlan: 'kommunens-atgardsplan',
		measures: 'atgarder',
		what: 'vad-och-varfor',
		who: 'vem',
		howMuch: 'hur-mycket-nar-och-var',
		followUp: 'uppfoljning-av-atgarden',
		promise: 'medborgarlofte',
		reforms: 'statliga-reformer'
	},
	followUp: {
		plan: 'plan-for-uppfoljning',
		leadership: 'ledningen-fragar',
		results: 'resultat',
		reporting: 'rapporter',
		answers: 'svar-till-politiken',
		meetings: 'moten',
		validity: 'forlangning-andring-och-avslut',
		annexes: 'bilagor'
	},
	review: {
		quality: 'ar-den-klar',
		views: 'synpunkter',
		approval: 'godkann-och-besluta',
		document: 'dokumentet',
		revision: 'vad-ar-andrat',
		case: 'arendet'
	}
};

/** The slug of a group; throws for a group that the section does not have. */
export function partSlug(section: SectionId, group: string): string {
	const slug = partSlugs[section][group];
	if (slug === undefined) throw new Error(`no part ${group} in ${section}`);
	return slug;
}

/** Where the answer of one focus area or measure is written, below the agreement's own address. */
export function rowAddress(path: string): string {
	const [section = '', , row = ''] = path.split('.');
	return `${sectionSlugs[section as SectionId]}/${row}#${path}`;
}
