/** Every placeholder of the agreement and the action plan. What is not asked but made is in `composed-*`. */
import type { Resolver, Resolvers } from '#lib/domain/document/scope.ts';
import { boundRow } from '#lib/domain/document/bound.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { actionPlanPlaceholders } from './action-plan.ts';
import { focusAreasComposed } from './composed-focus-areas.ts';
import { followUpComposed } from './composed-follow-up.ts';
import { initiationComposed } from './composed-initiation.ts';
import { mandateComposed } from './composed-mandate.ts';
import { measuresComposed } from './composed-measures.ts';
import { partyPlaceholders } from './composed-parties.ts';
import { planComposed } from './composed-plan.ts';
import { resultsComposed } from './composed-results.ts';
import { situationComposed } from './composed-situation.ts';
import { structureComposed } from './composed-structure.ts';
import { focusAreasPlaceholders } from './focus-areas.ts';
import { followUpPlaceholders } from './follow-up.ts';
import { initiationPlaceholders } from './initiation.ts';
import { mandatePlaceholders } from './mandate.ts';
import { reviewPlaceholders } from './review.ts';
import { schoolPlaceholders } from './school.ts';
import { situationPlaceholders } from './situation.ts';
import { structurePlaceholders } from './structure.ts';
import { given } from './answer.ts';
import { phraseIn } from './named.ts';

/** When an open question is decided, and who sees to it. */
const laterDate: Resolver = ({ bound }) => {
	const date = boundRow(bound, 'later')?.date;
	return given(date && dateText(date), []);
};
const laterOwner: Resolver = (scope) =>
	given(phraseIn(scope, boundRow(scope.bound, 'later')?.responsible), []);

export const resolvers = {
	...initiationPlaceholders,
	...partyPlaceholders,
	...initiationComposed,
	...mandatePlaceholders,
	...mandateComposed,
	...structurePlaceholders,
	...structureComposed,
	...situationPlaceholders,
	...situationComposed,
	...focusAreasPlaceholders,
	...focusAreasComposed,
	...schoolPlaceholders,
	...actionPlanPlaceholders,
	...planComposed,
	...measuresComposed,
	...resultsComposed,
	...followUpPlaceholders,
	...followUpComposed,
	...reviewPlaceholders,
	'later.date': laterDate,
	'later.owner': laterOwner,
	version: ({ facts }) => given(facts.version, []),
	draftDate: ({ facts }) => given(dateText(facts.today), [])
} as const satisfies Resolvers;
