/** How the rows of an agreement are found. Lists nobody has written in are empty. */
import type { Actor, AgreementContent, FocusArea, Forum, Goal, Measure, Party } from './content.ts';

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

export const allGoals = (content: AgreementContent): readonly Goal[] =>
	areasIn(content).flatMap(({ goals }) => goals ?? []);

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

/**
 * SFS 2023:196 binds municipalities. It concerns an agreement when one is a party, and until all parties have said what
 * they are.
 */
export function concernsMunicipality(content: AgreementContent): boolean {
	const parties = partiesIn(content);
	return (
		parties.length === 0 || parties.some((party) => party.kind === undefined || isMunicipal(party))
	);
}

/** A measure that the plan still holds: neither ended nor handed over to ordinary work. */
export function isActive({ status, moved }: Measure): boolean {
	return status !== 'ended' && !(status === 'moved' && moved?.to === 'ordinary_work');
}

/** What a party is called, with its unit: parts of one organisation can be parties of their own. */
export function partyName({ organisation, unit, shortName }: Party): string | undefined {
	return [organisation, unit].filter((name) => name).join(', ') || shortName;
}

/** Name of a party or an actor, or undefined when there is none with that id. */
export function organisationName(
	content: AgreementContent,
	id: string | undefined
): string | undefined {
	const party = partyById(content, id);
	return party ? partyName(party) : actorById(content, id)?.name;
}
