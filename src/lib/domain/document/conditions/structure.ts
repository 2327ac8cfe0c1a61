import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const structure = ({ facts }: Scope) => facts.content.structure;
const forums = (scope: Scope) => structure(scope).forums ?? [];
const isForum = (scope: Scope, id: string | undefined) =>
	forums(scope).some((forum) => forum.id === id);
const forum = (scope: Scope) => boundRow(scope.bound, 'forum');
const youngThemes: readonly string[] = ['children_youth', 'school'];

function concernsTheYoung(scope: Scope): boolean {
	const linked = forum(scope)?.areas ?? [];
	return (
		forum(scope)?.kind === 'youth_group' ||
		(scope.facts.content.focusAreas.areas ?? []).some(
			({ id, themes }) =>
				linked.includes(id) && themes?.some((theme) => youngThemes.includes(theme))
		)
	);
}

export const structureConditions = {
	forumHasOneTask: (scope) => forum(scope)?.task?.filter(hasText).length === 1,
	forumDecides: (scope) => forum(scope)?.decides === true,
	forumPrepares: (scope) => forum(scope)?.decides === false,
	someForumDecides: (scope) => forums(scope).some(({ decides }) => decides === true),
	forumIsPermanent: (scope) => forum(scope)?.permanence === 'permanent',
	forumIsTemporary: (scope) => forum(scope)?.permanence === 'temporary',
	schoolBelongsInForum: (scope) =>
		concernsTheYoung(scope) &&
		forum(scope)?.members?.some(({ representsSchool }) => representsSchool === true) === true,
	forumIsCalledTogether: (scope) =>
		forum(scope) !== undefined && structure(scope).activation?.forum === forum(scope)?.id,
	councilIsNamed: (scope) => isForum(scope, structure(scope).councilForum),
	councilIsSteeringForum: (scope) =>
		structure(scope).councilForum === structure(scope).steeringForum,
	noCouncilYet: (scope) =>
		structure(scope).councilForum === 'none' && hasText(structure(scope).councilPlan),
	councilsAreSeparate: (scope) => structure(scope).councilShared === 'one_each',
	councilIsShared: (scope) => structure(scope).councilShared === 'joint',
	coordinationIsSeparate: (scope) => structure(scope).coordinationShared === 'one_each',
	coordinationIsShared: (scope) => structure(scope).coordinationShared === 'shared',
	coordinatorIsNamed: (scope) => hasText(coordinatorIn(scope.facts.content)?.function),
	consentIsUsed: (scope) =>
		hasText(structure(scope).consentRoutine) ||
		(structure(scope).sharingSituations ?? []).some(({ route }) => route === 'consent')
} as const satisfies ConditionsOf;
