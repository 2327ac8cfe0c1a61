import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** The leaders' own words, before everything else; they bind nobody. */
export const forewordChapter: ChapterOutline = {
	id: 'foreword',
	heading: 'Från ledningen',
	only: 'forewordWanted',
	fixed: true,
	unnumbered: true,
	sections: [
		{
			id: 'foreword.main',
			clauses: [
				{
					id: 'cover.leaderMessage',
					tone: 'lead',
					asks: ['initiation.leaderMessage'],
					text: '{leaderMessage}',
					source: ['Brå 1.1'],
					requirements: ['B12', 'M3']
				}
			]
		}
	]
};
