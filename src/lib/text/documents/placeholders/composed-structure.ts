/** Forums, coordination and information: what is made from several answers about the structure. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { composed, composedOf, counted } from './composed.ts';
import { forumById, forumsOf, functionsOf, membersOf } from './forums.ts';
import { phraseIn } from './named.ts';
import { phrases } from './words.ts';

const forumNamed = (kind: Forum['kind'], scope: Scope) => {
	const forum = forumsOf(scope).find((each) => each.kind === kind);
	return forum && phraseIn(scope, forum.name);
};

export const structureComposed = {
	forumsCount: counted('structure.forums', ({ structure }) => structure.forums?.length),
	/** Said of a forum, which is neuter. */
	'forum.permanence': composedOf(
		'forum',
		['permanence'],
		({ permanence }) => permanence && phrases[permanence]
	),
	'forum.members': composedOf('forum', ['members'], membersOf),
	'forum.schoolMember': composedOf('forum', ['members'], ({ members }, scope) =>
		functionsOf(
			members?.filter(({ representsSchool }) => representsSchool === true),
			scope
		)
	),
	steeringMembers: composed(['structure.steeringForum'], ({ structure }, scope) =>
		membersOf(forumById(structure.steeringForum, scope), scope)
	),
	steeringInterval: composed(['structure.steeringForum'], ({ structure }, scope) => {
		const forum = forumById(structure.steeringForum, scope);
		return intervalText(forum?.interval, forum?.intervalOther);
	}),
	councilChair: composed(['structure.councilForum'], ({ structure }, scope) =>
		phraseIn(scope, forumById(structure.councilForum, scope)?.chair)
	),
	councilMembers: composed(['structure.councilForum'], ({ structure }, scope) =>
		membersOf(forumById(structure.councilForum, scope), scope)
	),
	localGroup: composed(['structure.forums'], (_, scope) => forumNamed('youth_group', scope)),
	localGroupMembers: composed(['structure.forums'], (_, scope) =>
		membersOf(
			forumsOf(scope).find(({ kind }) => kind === 'youth_group'),
			scope
		)
	),
	youthCouncil: composed(['structure.forums'], (_, scope) =>
		forumNamed('youth_crime_council', scope)
	),
	individualForums: composed(['structure.forums'], (_, scope) =>
		forumsOf(scope)
			.filter(({ individuals }) => individuals === true)
			.map(({ name }) => phraseIn(scope, name))
	),
	/** The coordination function and the municipal police officer, who share the duties. */
	coordinators: composed(
		['structure.coordinationHolder', 'mandate.roles'],
		({ mandate }, scope) => {
			const roles = mandate.roles ?? [];
			const coordinator = coordinatorIn(scope.facts.content);
			return functionsOf(
				roles.filter(
					({ id, role }) => id === coordinator?.id || role === 'municipal_police_officer'
				),
				scope
			);
		}
	),

	'disclosureParty.adviser': composedOf('disclosureParty', ['from'], ({ from }, scope) =>
		functionsOf(
			scope.facts.content.structure.sharingContacts?.filter(({ party }) => party === from),
			scope
		)
	),
	secrecyContacts: composed(['structure.sharingContacts'], ({ structure }, scope) =>
		functionsOf(structure.sharingContacts, scope)
	),
	secrecyDecider: composed(['structure.sharingContacts'], ({ structure, initiation }, scope) => {
		const municipality = initiation.parties?.find(({ kind }) => kind === 'municipality');
		return functionsOf(
			structure.sharingContacts?.filter(({ party }) => party === municipality?.id),
			scope
		)[0];
	}),
	communicationOwners: composed(['structure.communicationLeads'], ({ structure }, scope) =>
		functionsOf(structure.communicationLeads, scope)
	),
	/** Short term is one year; it is not asked. */
	shortTermLimit: composed([], () => phrases.oneYear)
} as const satisfies Resolvers;
