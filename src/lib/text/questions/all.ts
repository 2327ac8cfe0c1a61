import { actionPlanGroupTitles, actionPlanTexts } from './action-plan/section.ts';
import { focusAreasGroupTitles, focusAreasTexts } from './focus-areas/section.ts';
import { followUpGroupTitles, followUpTexts } from './follow-up/section.ts';
import { initiationGroupTitles, initiationTexts } from './initiation/section.ts';
import { mandateGroupTitles, mandateTexts } from './mandate/section.ts';
import { reviewGroupTitles, reviewTexts } from './review/section.ts';
import { situationGroupTitles, situationTexts } from './situation/section.ts';
import { structureGroupTitles, structureTexts } from './structure/section.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { FieldText } from './shape.ts';

/** The words of every question by section and name. Server only: pages get the ones they show. */
export const questionTexts: Readonly<Record<SectionId, Readonly<Record<string, FieldText>>>> = {
	initiation: initiationTexts,
	mandate: mandateTexts,
	structure: structureTexts,
	situation: situationTexts,
	focusAreas: focusAreasTexts,
	actionPlan: actionPlanTexts,
	followUp: followUpTexts,
	review: reviewTexts
};

export const groupTitles: Readonly<Record<SectionId, Readonly<Record<string, string>>>> = {
	initiation: initiationGroupTitles,
	mandate: mandateGroupTitles,
	structure: structureGroupTitles,
	situation: situationGroupTitles,
	focusAreas: focusAreasGroupTitles,
	actionPlan: actionPlanGroupTitles,
	followUp: followUpGroupTitles,
	review: reviewGroupTitles
};
