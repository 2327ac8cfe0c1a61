import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { investmentsChapter } from './investments.ts';
import { needsChapter } from './needs.ts';
import { reformsChapter } from './reforms.ts';

export const interpellationChapters: readonly ChapterOutline[] = [
	needsChapter,
	reformsChapter,
	investmentsChapter
];
