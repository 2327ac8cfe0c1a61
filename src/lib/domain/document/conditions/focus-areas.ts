import type { FocusArea } from '#lib/domain/sections/content.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { areasOpenTogether, isOpen } from '../open-areas.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const areas = ({ facts }: Scope): readonly FocusArea[] => facts.content.focusAreas.areas ?? [];
const area = (scope: Scope) => boundRow(scope.bound, 'focusArea');

/** Persons under 18 are in a target group; where no ages are given the subject of the area says it. */
function concernsMinors({ ages, themes }: FocusArea): boolean {
	if (ages?.from !== undefined) return ages.from < 18;
	if (ages?.to !== undefined) return true;
	return themes?.some((theme) => theme === 'children_youth' || theme === 'school') === true;
}

export const focusAreaConditions = {
	/** Problem and causes are both "beslutas senare", for the same day and the same owner. */
	areaIsOpen: (scope) => isOpen(area(scope), scope.facts.postponed),
	/** Said once for all of them when there are several. */
	areaIsOpenAlone: (scope) =>
		isOpen(area(scope), scope.facts.postponed) &&
		!areasOpenTogether(scope.facts).some(({ id }) => id === area(scope)?.id),
	severalAreasAreOpenTogether: (scope) => areasOpenTogether(scope.facts).length > 1,
	causeAnalysisIsDone: (scope) => area(scope)?.analysisStatus === 'done',
	areaLacksBaseline: (scope) =>
		(area(scope)?.goals ?? []).some(
			({ text, baseline }) => hasText(text) && baseline?.value === undefined
		),
	placeWorkIsKnown: (scope) =>
		(area(scope)?.places ?? []).some(
			(place) =>
				place.public === true && (place.forum !== undefined || place.mappingDone !== undefined)
		),
	schoolCrimeIsAnArea: (scope) =>
		areas(scope).some(({ themes }) => themes?.includes('school') === true),
	minorsAreConcerned: (scope) => areas(scope).some(concernsMinors)
} as const satisfies ConditionsOf;
