import type { PartLine } from './section.ts';
import type { OpenQuestionView, PartyView, SourceView } from './shared.ts';

export interface LinkView {
	readonly label: string;
	readonly href: string;
}

export interface VerdictView {
	readonly stamp: string;
	readonly title: string;
	readonly text: string;
	readonly isBlocked: boolean;
}

export interface MissingView extends LinkView {
	readonly count: string;
	readonly text: string;
}

export type Shown = 'done' | 'in_progress' | 'not_started' | 'cannot_start';

export interface LawView {
	readonly id: string;
	readonly paragraph: string;
	readonly title: string;
	readonly duty: string;
	readonly says: string;
	readonly shown: Shown;
	readonly word: string;
	readonly sentence: string;
	readonly evidence: readonly (LinkView & { readonly ok: boolean })[];
	readonly note?: string;
	readonly source: SourceView;
}

export interface CriterionView {
	readonly id: string;
	readonly text: string;
	readonly shown: Shown;
	readonly word: string;
	/** What is missing; only when it is. */
	readonly missing?: string;
	readonly href: string;
	readonly note?: string;
}

export interface CriteriaView {
	readonly id: string;
	/** Which step, and how many of its criteria are met. */
	readonly caption: string;
	readonly criteria: readonly CriterionView[];
	readonly source: SourceView;
}

export interface WarningView {
	readonly key: string;
	readonly message: string;
	readonly fix: string;
	readonly place: LinkView;
	readonly level: string;
	readonly source: SourceView;
	/** The words it is about. */
	readonly found?: string;
}

export interface WarningGroupView {
	readonly id: string;
	readonly title: string;
	/** How many there are, of which the first are listed. */
	readonly count: number;
	readonly warnings: readonly WarningView[];
}

/** A part of an answer. There are thousands: what only the question needs is in `AnswerView`. */
export interface AnswerPartView {
	/** The field's, of its own within what it is a part of. */
	readonly name: string;
	readonly label: string;
	readonly value?: string;
	readonly isLater?: boolean;
	readonly fields?: readonly AnswerPartView[];
	readonly rows?: readonly {
		readonly id: string;
		readonly name: string;
		readonly answers: readonly AnswerPartView[];
	}[];
	/** Rows that are not listed. */
	readonly more?: number;
}

export interface AnswerView extends AnswerPartView {
	readonly path: string;
	/** Where it is changed. */
	readonly href: string;
}

export interface AnswersView {
	readonly id: string;
	readonly title: string;
	readonly score: string;
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly answers: readonly AnswerView[];
	}[];
}

export interface StepView {
	readonly type: string;
	readonly label: string;
	readonly text: string;
	readonly sure?: string;
	readonly primary: boolean;
}

export interface StandingView {
	readonly stamp: string;
	readonly meaning: string;
	readonly approvals: readonly (PartyView & {
		readonly id: string;
		readonly isApproved: boolean;
		readonly canApprove: boolean;
	})[];
	readonly note?: string;
	readonly steps: readonly StepView[];
	/** Said when nothing more can happen. */
	readonly end?: string;
}

export interface FileView {
	readonly href: string;
	readonly name: string;
	readonly kind: string;
	readonly primary: boolean;
}

export interface ReviewView {
	readonly verdict: VerdictView;
	readonly missing: readonly MissingView[];
	readonly law: readonly LawView[];
	readonly lawNotes: readonly string[];
	readonly process: readonly CriteriaView[];
	readonly content: CriteriaView;
	readonly quality: readonly WarningGroupView[];
	readonly privacy: readonly WarningView[];
	readonly open: readonly OpenQuestionView[];
	readonly answers: readonly AnswersView[];
	readonly standing: StandingView;
	readonly files: readonly FileView[];
	/** The page with every document. */
	readonly allFiles: string;
	readonly filesNote?: string;
	/** Where the pictures in the documents' head are chosen. */
	readonly logotypes?: LinkView;
	/** What is checked in every file. */
	readonly report?: LinkView;
	readonly parts: readonly PartLine[];
}
