import { actionPlanGroups } from '#lib/domain/sections/action-plan/section.ts';
import { focusAreasGroups } from '#lib/domain/sections/focus-areas/section.ts';
import { followUpGroups } from '#lib/domain/sections/follow-up/section.ts';
import { initiationGroups } from '#lib/domain/sections/initiation/section.ts';
import { mandateGroups } from '#lib/domain/sections/mandate/section.ts';
import { reviewGroups } from '#lib/domain/sections/review/section.ts';
import { situationGroups } from '#lib/domain/sections/situation/section.ts';
import { structureGroups } from '#lib/domain/sections/structure/section.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { sectionSlugs } from './slugs.ts';

/** Brå's process as ordered data. `slug` is the Swedish, ASCII address; `steps` are Brå's steps 1–5. */
export interface JourneySection {
	readonly id: SectionId;
	readonly slug: string;
	readonly verb:
		'initiate' | 'mandate' | 'structure' | 'prepare' | 'carryOut' | 'followUp' | 'review';
	readonly steps: readonly number[];
	/** Parts of the section in the order they are asked. */
	readonly groups: readonly string[];
}

export const journeySections: readonly JourneySection[] = [
	{
		id: 'initiation',
		slug: sectionSlugs.initiation,
		verb: 'initiate',
		steps: [1],
		groups: initiationGroups
	},
	{ id: 'mandate', slug: sectionSlugs.mandate, verb: 'mandate', steps: [1], groups: mandateGroups },
	{
		id: 'structure',
		slug: sectionSlugs.structure,
		verb: 'structure',
		steps: [1],
		groups: structureGroups
	},
	{
		id: 'situation',
		slug: sectionSlugs.situation,
		verb: 'prepare',
		steps: [2, 3],
		groups: situationGroups
	},
	{
		id: 'focusAreas',
		slug: sectionSlugs.focusAreas,
		verb: 'prepare',
		steps: [3, 4],
		groups: focusAreasGroups
	},
	{
		id: 'actionPlan',
		slug: sectionSlugs.actionPlan,
		verb: 'carryOut',
		steps: [4],
		groups: actionPlanGroups
	},
	{
		id: 'followUp',
		slug: sectionSlugs.followUp,
		verb: 'followUp',
		steps: [4, 5],
		groups: followUpGroups
	},
	{ id: 'review', slug: sectionSlugs.review, verb: 'review', steps: [3], groups: reviewGroups }
];

export function sectionBySlug(slug: string): JourneySection | undefined {
	return journeySections.find((section) => section.slug === slug);
}

/** The section with the id; every id has one. */
export function sectionById(id: SectionId): JourneySection {
	const found = journeySections.find((section) => section.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
}
