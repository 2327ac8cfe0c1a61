/** Addresses of the parts of a section: Swedish, ASCII, unique within the section. */
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';

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

/** Groups whose questions are asked once per row; their page is that row's, `/[section]/[row id]`. */
const rowGroups: {
	readonly [S in SectionId]?: { readonly list: string; readonly groups: readonly string[] };
} = {
	focusAreas: {
		list: 'areas',
		groups: ['problem', 'targetGroup', 'places', 'causes', 'goals', 'school']
	},
	actionPlan: { list: 'measures', groups: ['what', 'who', 'howMuch', 'followUp', 'promise'] }
};

/** The slug of a group; throws for a group that the section does not have. */
export function partSlug(section: SectionId, group: string): string {
	const slug = partSlugs[section][group];
	if (slug === undefined) throw new Error(`no part ${group} in ${section}`);
	return slug;
}

/** The group with the slug; undefined when an address names none. */
export function partBySlug(section: SectionId, slug: string): string | undefined {
	return Object.entries(partSlugs[section]).find(([, known]) => known === slug)?.[0];
}

/** Name of the list whose rows the group is asked for, e.g. `areas`; undefined when it is asked once. */
export function listOfGroup(section: SectionId, group: string): string | undefined {
	const rows = rowGroups[section];
	return rows?.groups.includes(group) ? rows.list : undefined;
}
