/** Addresses of the parts of a section: Swedish, ASCII, unique within the section. */
import { sections } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
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

/** Whether the group has a page of its own; the others are asked on the page of each area or measure. */
export function hasOwnPage(section: SectionId, group: string): boolean {
	return Object.values<Field>(sections[section]).some((field) => field.group === group);
}
