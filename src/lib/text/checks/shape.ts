import type { RequirementId, SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { SourceId } from '#lib/text/sources.ts';

interface CheckLink {
	readonly section: SectionId;
	/** Question id, `section.name`. */
	readonly question: string;
}

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
	readonly link: CheckLink;
}

/** One of Brå's done-criteria, or one of the six things Brå says an agreement should hold. */
export interface ProcessCheckText {
	/** Brå's step, 1–5. */
	readonly step?: number;
	readonly text: string;
	readonly missing: string;
	readonly note?: string;
	readonly source: SourceId;
	readonly link: CheckLink;
}

/** `{area}` and the like are slots for the name of the row the warning is about. */
export interface WarningText {
	readonly level?: 'warning' | 'notice';
	readonly message: string;
	readonly fix: string;
	readonly requirements?: readonly RequirementId[];
	readonly source?: SourceId;
	readonly link?: CheckLink;
}
