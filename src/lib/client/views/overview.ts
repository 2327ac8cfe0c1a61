import type { TaskStatus } from '#lib/domain/journey/progress.ts';
import type { DateView, OpenQuestionView, PartyView, SourceView } from './shared.ts';

export interface TaskView {
	readonly id: string;
	readonly number?: string;
	readonly title: string;
	readonly href: string;
	readonly status: TaskStatus;
	/** Instead of the standard word for the status. */
	readonly word?: string;
	readonly step: string;
	/** Said before the text, in amber: how much is missing. */
	readonly missing?: string;
	readonly text: string;
}

export interface VerbView {
	readonly verb: string;
	readonly step: string;
	readonly tasks: readonly TaskView[];
}

export interface ClockView {
	readonly id: string;
	readonly heading: string;
	readonly figure: string;
	/** Share of the time that has passed, 0–1. */
	readonly passed?: number;
	readonly ruler: string;
	readonly from: string;
	readonly to: string;
	readonly sentence: string;
	readonly source?: SourceView;
	readonly late: boolean;
}

/** The paper in small: how many lines each chapter has, and whether something is missing in them. */
export interface MiniView {
	readonly written: number;
	readonly all: number;
	readonly chapters: readonly { readonly number?: string; readonly lines: readonly boolean[] }[];
}

export interface OverviewView {
	readonly parties: readonly PartyView[];
	readonly verbs: readonly VerbView[];
	readonly dates: readonly DateView[];
	readonly clocks: readonly ClockView[];
	readonly mini: MiniView;
	readonly open: readonly OpenQuestionView[];
}
