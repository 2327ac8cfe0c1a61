import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { followUpCouncilSection } from './follow-up-council.ts';
import { followUpEvaluationSection } from './follow-up-evaluation.ts';
import { followUpHowSection } from './follow-up-how.ts';

export const followUpChapter: ChapterOutline = {
	id: 'followUp',
	heading: 'Uppföljning och rapportering',
	sections: [followUpHowSection, followUpEvaluationSection, followUpCouncilSection]
};
