import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { backgroundLawSection } from './background-law.ts';
import { backgroundLocalLawSection } from './background-local-law.ts';
import { backgroundWhySection } from './background-why.ts';

export const backgroundChapter: ChapterOutline = {
	id: 'background',
	heading: 'Bakgrund och rättslig grund',
	sections: [backgroundWhySection, backgroundLawSection, backgroundLocalLawSection]
};
