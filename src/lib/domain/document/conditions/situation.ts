import { hasText, isFilled } from '../answers.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const situation = ({ facts }: Scope) => facts.content.situation;
const dialogueKinds = (scope: Scope) => (situation(scope).dialogues ?? []).map(({ kind }) => kind);

function partiesWithPicture(scope: Scope): number {
	const parties = new Set(scope.facts.content.initiation.parties?.map(({ id }) => id));
	const having = (situation(scope).ownPictures ?? []).flatMap(({ party }) =>
		party !== undefined && parties.has(party) ? [party] : []
	);
	return new Set(having).size;
}

export const situationConditions = {
	jointPictureExists: (scope) => hasText(situation(scope).jointPictureDate),
	situationIsAnnex: ({ facts }) =>
		(facts.content.followUp.annexes ?? []).some(({ kind }) => kind === 'situation'),
	someoneMakesOwnPicture: (scope) => partiesWithPicture(scope) > 0,
	everyPartyMakesOwnPicture: (scope) =>
		partiesWithPicture(scope) === (scope.facts.content.initiation.parties ?? []).length,
	dialoguesWithStaffOnly: (scope) => dialogueKinds(scope).every((kind) => kind === 'staff'),
	dialoguesWithoutStaff: (scope) => dialogueKinds(scope).every((kind) => kind !== 'staff'),
	prioritisationIsDescribed: (scope) =>
		hasText(situation(scope).prioritisedBy) ||
		hasText(situation(scope).prioritisedDate) ||
		(situation(scope).problems ?? []).some(({ grounds }) => isFilled(grounds))
} as const satisfies ConditionsOf;
