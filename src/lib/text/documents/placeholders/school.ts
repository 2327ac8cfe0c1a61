/** How a pupil is protected while a crime in school is investigated: told once, from the first area about school. */
import type { Resolver, Resolvers } from '#lib/domain/document/scope.ts';
import { of } from './entry.ts';

const inSchoolArea =
	(resolver: Resolver): Resolver =>
	(scope) => {
		const areas = scope.facts.content.focusAreas.areas ?? [];
		const focusArea = areas.find(({ themes }) => themes?.includes('school'));
		return resolver({ ...scope, bound: { ...scope.bound, focusArea } });
	};

export const schoolPlaceholders = {
	schoolFunction: inSchoolArea(of('focusArea', 'function', 'schoolProtection.responsible')),
	policeSchoolContact: inSchoolArea(of('focusArea', 'function', 'schoolProtection.policeContact')),
	schoolProtectionHow: inSchoolArea(of('focusArea', 'sentence', 'schoolProtection.how'))
} as const satisfies Resolvers;
