import type { DocumentTexts } from '../texts.ts';
import type { Bound, DocumentFacts, Scope } from '../scope.ts';

/** Where a chapter or clause ended up when the document was last composed. */
export interface Mark {
	readonly kind: 'chapter' | 'clause';
	/** The block or chapter to link to. */
	readonly target: string;
	readonly number: string;
}

/** A clause that says that something is decided later: its number, and the path of the answer. */
export interface OpenPoint {
	readonly number: string;
	readonly path: string;
}

/** What one composing learns for the next: numbers, what was open, and which words were used. */
export interface Survey {
	/** False the first time, when no number is known yet. */
	readonly numbered: boolean;
	readonly marks: ReadonlyMap<string, Mark>;
	readonly open: readonly OpenPoint[];
	readonly text: string;
}

export const unsurveyed: Survey = { numbered: false, marks: new Map(), open: [], text: '' };

export interface Composer {
	readonly facts: DocumentFacts;
	readonly texts: DocumentTexts;
	readonly survey: Survey;
	/** Chapters that stand in for others in this form of the document, e.g. in the short one. */
	readonly standIns: Readonly<Record<string, string>>;
	/** What every clause of the document sees, e.g. the order of a plan's measures. */
	readonly bound: Bound;
	/** Shared by the rounds, where a document is composed in rounds. */
	readonly rounds?: Rounds;
}

export interface Rounds {
	/** How often a clause asked what the round before had learned. */
	asked: number;
}

/** What the last composing learned. All ask here: a clause that has not asked comes out the same in every round. */
export function learned({ survey, rounds }: Composer): Survey {
	if (rounds) rounds.asked += 1;
	return survey;
}

/** Where a reference leads: the clause, else its chapter, else the chapter that holds its matter in this form. */
export function markOf(composer: Composer, outlineId: string): Mark | undefined {
	const { marks } = learned(composer);
	const [chapter = outlineId] = outlineId.split('.');
	const standIn = composer.standIns[outlineId] ?? composer.standIns[chapter];
	return (
		marks.get(outlineId) ??
		marks.get(chapter) ??
		(standIn === undefined ? undefined : marks.get(standIn))
	);
}

/** The place outside every row. */
export function scopeOf(composer: Composer): Scope {
	return {
		facts: composer.facts,
		bound: { ...composer.bound, openPoints: () => openQuestions(learned(composer)) },
		referenceTo: (outlineId) => {
			const mark = markOf(composer, outlineId);
			return mark ? composer.texts.words.reference(mark.kind, mark.number) : '';
		}
	};
}

/** The same place with one more row in view. */
export function within(scope: Scope, bound: Bound): Scope {
	return { ...scope, bound: { ...scope.bound, ...bound } };
}

/** Paths of the open questions that the text speaks of. */
export function openQuestions({ open }: Survey): readonly string[] {
	return [...new Set(open.map(({ path }) => path))];
}
