import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { actorsChapter, causesChapter, evidenceChapter } from './evidence.ts';
import { dialoguesChapter, patternsChapter } from './patterns.ts';
import { jointChapter, municipalChapter, ownChapter } from './pictures.ts';

export const situationAnnexChapters: readonly ChapterOutline[] = [
	jointChapter,
	municipalChapter,
	ownChapter,
	patternsChapter,
	dialoguesChapter,
	causesChapter,
	actorsChapter,
	evidenceChapter
];
