/** How the rows of an agreement are found. Lists nobody has written in are empty. */
import type {
	Actor,
	AgreementContent,
	Cause,
	FocusArea,
	Forum,
	Goal,
	Indicator,
	Measure,
	Party
} from './content.ts';

export const partiesIn = (content: AgreementContent): readonly Party[] =>
	content.initiation.parties ?? [];
export const actorsIn = (content: AgreementContent): readonly Actor[] =>
	content.initiation.actors ?? [];
export const forumsIn = (content: AgreementContent): readonly Forum[] =>
	content.structure.forums ?? [];
export const areasIn = (content: AgreementContent): readonly FocusArea[] =>
	content.focusAreas.areas ?? [];
export const allMeasures = (content: AgreementContent): readonly Measure[] =>
	content.actionPlan.measures ?? [];

export const allCauses = (content: AgreementContent): readonly Cause[] =>
	areasIn(content).flatMap(({ causes }) => causes ?? []);
export const allGoals = (content: AgreementContent): readonly Goal[] =>
	areasIn(content).flatMap(({ goals }) => goals ?? []);
export const allIndicators = (content: AgreementContent): readonly Indicator[] =>
	areasIn(content).flatMap(({ indicators }) => indicators ?? []);

const byId =
	<Row extends { readonly id: string }>(rows: (content: AgreementContent) => readonly Row[]) =>
	(content: AgreementContent, id: string | undefined): Row | undefined =>
		rows(content).find((row) => row.id === id);

export const partyById = byId(partiesIn);
export const actorById = byId(actorsIn);
export const forumById = byId(forumsIn);
export const areaById = byId(areasIn);

/** The municipality itself, or a part of it: a city district, a committee or its administration. */
export function isMunicipal({ kind }: Party): boolean {
	return kind === 'municipality' || kind === 'city_district' || kind === 'department';
}

/** A measure that the plan still holds: neither ended nor handed over to ordinary work. */
export function isActive({ status, moved }: Measure): boolean {
	return status !== 'ended' && !(status === 'moved' && moved?.to === 'ordinary_work');
}

/** What a party is called in a sentence. */
export function partyName({ shortName, unit, organisation }: Party): string | undefined {
	return [organisation, unit, shortName].find((name) => name);
}

/** Name of a party or an actor, or undefined when there is none with that id. */
export function organisationName(
	content: AgreementContent,
	id: string | undefined
): string | undefined {
	const party = partyById(content, id);
	return party ? partyName(party) : actorById(content, id)?.name;
}
