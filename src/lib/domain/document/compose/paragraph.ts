import type { HeadingBlock, ParagraphBlock } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { TextClause, Variant } from '../outline.ts';
import { within } from './composer.ts';
import { splitAtList, bulletsOf } from './bullets.ts';
import { chosen } from './holds.ts';
import { blockId, missing, unique, type Here, type Made, type Piece } from './piece.ts';
import { closed } from './runs.ts';
import { fill } from './say.ts';

export function makeText(here: Here, clause: TextClause): Made {
	if (!clause.each) return once(here, clause);
	const pieces: Piece[] = [];
	for (const item of lists[clause.each](here.scope)) {
		const made = once(
			{ ...here, scope: within(here.scope, item.bound), key: [...here.key, item.id] },
			clause
		);
		if (made.state === 'complete') pieces.push(...made.pieces);
	}
	return pieces.length > 0 ? { state: 'complete', pieces } : missing;
}

function once(here: Here, clause: TextClause): Made {
	const variant = chosen(here.composer, clause.text, here.scope);
	if (!variant) return missing;
	const split = splitAtList(here, variant);
	if (split) return bulletsOf(here, clause, split);
	return plainText(here, clause, variant);
}

function plainText({ composer, scope, key }: Here, clause: TextClause, variant: Variant): Made {
	const said = fill(composer, variant.text, scope, 'sentence');
	if (said.state !== 'complete') return said;
	const block: ParagraphBlock = {
		kind: 'paragraph',
		id: blockId(clause.id, key),
		answers: unique([...clause.asks, ...said.questions]),
		runs: closed(said.runs),
		...(clause.tone && { tone: clause.tone })
	};
	const piece: Piece = { block, numbered: true, outlineId: clause.id };
	return { state: 'complete', pieces: [...headingOf(clause, key), piece] };
}

function headingOf({ id, heading, asks }: TextClause, key: readonly string[]): readonly Piece[] {
	if (heading === undefined) return [];
	const block: HeadingBlock = {
		kind: 'heading',
		id: blockId(`${id}.heading`, key),
		answers: asks,
		level: 2,
		text: heading
	};
	return [{ block, numbered: false, outlineId: `${id}.heading` }];
}
