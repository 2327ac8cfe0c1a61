import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { undertakingsChapter } from './undertakings.ts';

const ofParty = undertakingsChapter.sections.filter(({ id }) => id === 'undertakings.party');

/** One part for each municipality, where the parties want a common part and one each. */
export const partTwoChapter: ChapterOutline = {
	id: 'partTwo',
	heading: 'Del 2: {municipality.name}',
	only: 'onePartPerMunicipality',
	each: 'municipality',
	fixed: true,
	sections: ofParty.map(({ clauses }) => ({ id: 'partTwo.undertakings', clauses }))
};
