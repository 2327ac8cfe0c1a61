import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { areaChapter } from './area.ts';
import { introChapter } from './intro.ts';
import { notesChapter } from './notes.ts';
import { withoutAreaChapter } from './without-area.ts';

export const planChapters: readonly ChapterOutline[] = [
	introChapter,
	areaChapter,
	withoutAreaChapter,
	notesChapter
];
