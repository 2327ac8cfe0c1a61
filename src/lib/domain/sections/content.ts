/** Everything an agreement can hold, section by section: the one schema that types, forms, parsing and export come from. */
import { actionPlan } from './action-plan/section.ts';
import { focusAreas } from './focus-areas/section.ts';
import { followUp } from './follow-up/section.ts';
import { initiation } from './initiation/section.ts';
import { mandate } from './mandate/section.ts';
import { review } from './review/section.ts';
import { situation } from './situation/section.ts';
import { structure } from './structure/section.ts';
import type { Fields } from './fields.ts';
import type { SectionId } from './vocabulary.ts';
import type { RowOf, ValuesOf } from './values.ts';

export const sections = {
	initiation,
	mandate,
	structure,
	situation,
	focusAreas,
	actionPlan,
	followUp,
	review
} as const satisfies Record<SectionId, Fields>;

type Sections = typeof sections;

/** The answers of one agreement. A section nobody has written in is an empty object. */
export type AgreementContent = { readonly [S in SectionId]: ValuesOf<Sections[S]> };

export type Party = RowOf<Sections['initiation']['parties']['fields']>;
export type Actor = RowOf<Sections['initiation']['actors']['fields']>;
export type Role = RowOf<Sections['mandate']['roles']['fields']>;
export type Signatory = RowOf<Sections['mandate']['signatories']['fields']>;
export type Undertaking = RowOf<Sections['mandate']['undertakings']['fields']>;
export type Forum = RowOf<Sections['structure']['forums']['fields']>;
export type Problem = RowOf<Sections['situation']['problems']['fields']>;
export type FocusArea = RowOf<Sections['focusAreas']['areas']['fields']>;
export type Cause = NonNullable<FocusArea['causes']>[number];
export type Goal = NonNullable<FocusArea['goals']>[number];
export type Indicator = NonNullable<FocusArea['indicators']>[number];
export type Place = NonNullable<FocusArea['places']>[number];
export type Measure = RowOf<Sections['actionPlan']['measures']['fields']>;
