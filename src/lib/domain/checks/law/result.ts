/** What an agreement shows of SFS 2023:196, 4–13 §§. Never whether the law is followed. */
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';

export const lawCheckIds = [
	'law4',
	'law5',
	'law6',
	'law7',
	'law8',
	'law9',
	'law10',
	'law11',
	'law12',
	'law13'
] as const;

export type LawCheckId = (typeof lawCheckIds)[number];
export type LawResultKind = 'shown' | 'partly' | 'notShown' | 'notApplicable';

/** One thing that shows the paragraph. `question` is a field id, `path` the place to answer. */
export interface Evidence {
	readonly question: string;
	readonly path: string;
	readonly ok: boolean;
	/** The choice that is looked for, where the question has several. */
	readonly option?: { readonly options: EnumId; readonly value: string };
}

/** A paragraph's evidence and, where it is more than all, some or none, the result. */
export interface LawFinding {
	readonly evidence: readonly Evidence[];
	readonly result?: LawResultKind;
}

export interface LawResult {
	readonly id: LawCheckId;
	readonly result: LawResultKind;
	/** Empty when not applicable. */
	readonly evidence: readonly Evidence[];
}
