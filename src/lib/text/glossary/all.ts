import { glossaryPart1 } from './part-1.ts';
import { glossaryPart2 } from './part-2.ts';
import { glossaryPart3 } from './part-3.ts';
import { glossaryPart4 } from './part-4.ts';
import type { GlossaryEntry } from './shape.ts';

/** One concept, one word: serves the help text, the document's chapter of terms and the test for avoided synonyms. */
export const glossary: readonly GlossaryEntry[] = [
	...glossaryPart1,
	...glossaryPart2,
	...glossaryPart3,
	...glossaryPart4
];

/** Where a word in `avoid` may stand all the same: names, quotes and titles. */
export const avoidExceptions: readonly string[] = [
	'Samverkansavtal som val av titel',
	'civilrättsligt avtal',
	'sociala insatsgrupper',
	'Tidiga insatser',
	'Gislaveds handlingsplan'
];
