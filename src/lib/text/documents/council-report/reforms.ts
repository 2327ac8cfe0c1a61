import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { reformClauses } from '../reform-use.ts';

/** Only when somebody has said how a reform is used. */
export const reformsChapter: ChapterOutline = {
	id: 'reforms',
	heading: 'Så använder kommunen statens reformer',
	unnumbered: true,
	only: { count: 'anyReform', min: 1 },
	sections: [{ id: 'reforms.main', clauses: reformClauses }]
};
