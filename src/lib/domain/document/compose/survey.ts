import { visibleTextOf } from '../visible-text.ts';
import type { ChapterOutline } from '../outline.ts';
import { composeChapters, type Body } from './chapter.ts';
import { unsurveyed, type Composer, type Mark, type Survey } from './composer.ts';

/** Numbers, open points and used terms depend on the text they stand in; it settles in three or four rounds. */
const mostRounds = 6;

export interface Settled {
	readonly body: Body;
	/** The composer that knows the final numbers, for what stands before the chapters. */
	readonly composer: Composer;
}

/** Composes until references, open points and terms agree with the text they were made from. */
export function settle(
	unsettled: Omit<Composer, 'survey' | 'rounds'>,
	outlines: readonly ChapterOutline[]
): Settled {
	const blank = { ...unsettled, rounds: { asked: 0 } };
	let composer: Composer = { ...blank, survey: unsurveyed };
	let body = composeChapters(composer, outlines);
	for (let round = 1; round < mostRounds; round += 1) {
		const survey = surveyOf(body);
		const isSettled = composer.survey.numbered && isSame(survey, composer.survey);
		composer = { ...blank, survey };
		if (isSettled) break;
		body = composeChapters(composer, outlines);
	}
	return { body, composer };
}

function surveyOf({ chapters, marks, open }: Body): Survey {
	// A list of terms would otherwise count as use of the terms in it.
	const withoutTerms = chapters.map((chapter) => ({
		...chapter,
		blocks: chapter.blocks.filter(({ kind }) => kind !== 'definitions')
	}));
	return { numbered: true, marks, open, text: visibleTextOf(withoutTerms) };
}

function isSame(a: Survey, b: Survey): boolean {
	return a.text === b.text && keyOf(a.marks) === keyOf(b.marks);
}

const keyOf = (marks: ReadonlyMap<string, Mark>) =>
	[...marks].map(([id, { number }]) => `${id} ${number}`).join('\n');
