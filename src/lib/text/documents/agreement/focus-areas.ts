import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { focusAreasAreaSection } from './focus-areas-area.ts';
import { focusAreasListSection } from './focus-areas-list.ts';

export const focusAreasChapter: ChapterOutline = {
	id: 'focusAreas',
	heading: 'Fokusområden',
	sections: [focusAreasListSection, focusAreasAreaSection]
};
