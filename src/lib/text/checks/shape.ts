import type { RequirementId } from '#lib/domain/sections/vocabulary.ts';
import type { WarningGroup, WarningIn } from '#lib/domain/checks/quality/rules.ts';
import type { SourceId } from '#lib/text/sources.ts';

/** A check of SFS 2023:196. It says what is shown here, never that the law is followed. */
export interface LawCheckText {
	readonly paragraph: string;
	readonly title: string;
	/** 9 and 10 §§ are duties to work for something, not to have it. */
	readonly duty: 'must' | 'work_for';
	readonly says: string;
	readonly results: {
		readonly shown: string;
		readonly partly: string;
		readonly notShown: string;
		readonly notApplicable: string;
	};
	readonly note?: string;
	readonly source: SourceId;
}

/** One of the six things Brå says an agreement should hold. */
export interface ContentCheckText {
	readonly text: string;
	readonly missing: string;
	readonly note?: string;
	readonly source: SourceId;
}

/** One of Brå's done-criteria. */
export interface ProcessCheckText extends ContentCheckText {
	/** Brå's step. */
	readonly step: 1 | 2 | 3 | 4 | 5;
}

/** `{area}` and the like are slots for the name of the row the warning is about. */
export interface WarningText {
	readonly message: string;
	readonly fix: string;
	readonly requirements?: readonly RequirementId[];
	readonly source: SourceId;
}

/** The words of a group's warnings. A warning without words, or words without a warning, does not compile. */
export type WarningTexts<G extends WarningGroup> = Readonly<Record<WarningIn<G>, WarningText>>;
