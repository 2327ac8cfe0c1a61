import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { changesChapter, nextChapter } from './after.ts';
import { cooperationChapter } from './cooperation.ts';
import { goalsChapter } from './goals.ts';
import { lawChapter } from './law.ts';
import { moneyChapter } from './money.ts';
import { promisedChapter } from './promised.ts';
import { proposalChapter } from './proposal.ts';
import { reformsChapter } from './reforms.ts';
import { shortChapter } from './short.ts';
import { situationChapter } from './situation.ts';

export const councilReportChapters: readonly ChapterOutline[] = [
	shortChapter,
	proposalChapter,
	goalsChapter,
	promisedChapter,
	lawChapter,
	situationChapter,
	reformsChapter,
	cooperationChapter,
	changesChapter,
	moneyChapter,
	nextChapter
];
