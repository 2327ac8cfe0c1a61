import { exampleFile } from '#lib/text/example.ts';
import type { Case } from './case.ts';

/** The evaluation of January 2014: the example that ships with the product. */
export const hallstahammar: Case = {
	id: 'hallstahammar',
	content: exampleFile.content,
	postponed: exampleFile.postponed,
	until: 'signed',
	today: '2026-11-22'
};
