/** A small agreement in which nothing is thin, on 22 November 2026: the ground that the tests of the checks dig holes in. */
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { writeAnswer } from '#lib/domain/sections/paths.ts';
import { goodFollowUp } from './content-follow-up.ts';
import { goodPlan } from './content-plan.ts';
import { goodStart } from './content-start.ts';

export const today = '2026-11-22';

export const emptyContent: AgreementContent = {
	initiation: {},
	mandate: {},
	structure: {},
	situation: {},
	focusAreas: {},
	actionPlan: {},
	followUp: {},
	review: {}
};

export const goodContent: AgreementContent = { ...goodStart, ...goodPlan, ...goodFollowUp };

/** Answers set one after the other; `undefined` takes one away. */
export type Changes = readonly (readonly [path: string, value: unknown])[];

export function withAnswers(content: AgreementContent, changes: Changes): AgreementContent {
	return changes.reduce((kept, [path, value]) => writeAnswer(kept, path, value), content);
}

export function stateOf(
	content: AgreementContent,
	more: Partial<AgreementState> = {}
): AgreementState {
	return {
		id: 'agreement1',
		version: 1,
		status: 'drafting',
		content,
		postponed: {},
		approvedBy: [],
		changedAt: {},
		createdAt: '2026-11-01T08:00:00.000Z',
		lastChangedAt: '2026-11-01T08:00:00.000Z',
		example: false,
		...more
	};
}
