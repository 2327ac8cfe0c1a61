import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { situationMethodSection } from './situation-method.ts';
import { situationPrioritiesSection } from './situation-priorities.ts';

export const situationChapter: ChapterOutline = {
	id: 'situation',
	heading: 'Lägesbild och prioritering',
	sections: [situationMethodSection, situationPrioritiesSection]
};
