import { enums } from '#lib/domain/sections/enums/all.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { boundRow } from '../bound.ts';
import { lists } from '../lists/all.ts';
import type { ForumPicture, ForumPictureBlock, PicturedForum } from '../model.ts';
import type { PictureClause } from '../outline.ts';
import { within } from './composer.ts';
import { blockId, missing, unique, type Here, type Made } from './piece.ts';
import { words } from './say.ts';

/** The forums by level. A picture of one forum says nothing, and one without a level has no place in it. */
export function makePicture(here: Here, clause: PictureClause): Made {
	const { composer, scope, key } = here;
	const picture: ForumPicture = { levels: levelsOf(here, clause) };
	const alt = words(composer, clause.alt, scope);
	const drawn = picture.levels.reduce((count, { forums }) => count + forums.length, 0);
	if (alt === undefined || drawn < 2) return missing;
	const block: ForumPictureBlock = {
		kind: 'forumPicture',
		id: blockId(clause.id, key),
		answers: unique(clause.asks),
		caption: clause.caption,
		alt,
		picture
	};
	return { state: 'complete', pieces: [{ block, numbered: false, outlineId: clause.id }] };
}

function levelsOf({ composer, scope }: Here, clause: PictureClause): ForumPicture['levels'] {
	const forums = lists.forum(scope).flatMap(({ bound }) => {
		const forum = boundRow(bound, 'forum');
		return forum ? [{ forum, inRow: within(scope, bound) }] : [];
	});
	const known = new Set(forums.map(({ forum }) => forum.id));
	return enums.forumLevel.flatMap((level) => {
		const atLevel = forums.filter(({ forum }) => forum.level === level);
		const label = atLevel[0] && words(composer, clause.level, atLevel[0].inRow);
		if (label === undefined) return [];
		return [
			{
				id: level,
				label,
				forums: atLevel.map(({ forum, inRow }) =>
					pictured(
						forum,
						{
							name: words(composer, clause.name, inRow) ?? '',
							interval: words(composer, clause.interval, inRow)
						},
						known
					)
				)
			}
		];
	});
}

function pictured(
	{ id, permanence, reportsTo }: Forum,
	{ name, interval }: { readonly name: string; readonly interval: string | undefined },
	known: ReadonlySet<string>
): PicturedForum {
	return {
		id,
		name,
		temporary: permanence === 'temporary',
		...(interval !== undefined && { interval }),
		...(reportsTo !== undefined && known.has(reportsTo) && reportsTo !== id && { reportsTo })
	};
}
