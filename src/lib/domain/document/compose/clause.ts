import { allMissing, postponedAmong } from '../answers.ts';
import type { Clause, Wording } from '../outline.ts';
import { within } from './composer.ts';
import { makeDefinitions } from './definitions.ts';
import { holds } from './holds.ts';
import { keeping } from './kept.ts';
import { makeList } from './list.ts';
import { makeText } from './paragraph.ts';
import { makePicture } from './picture.ts';
import { blockId, missing, unique, type Here, type Made, type Piece } from './piece.ts';
import { asGap, closed } from './runs.ts';
import { say } from './say.ts';
import { makeSignatures } from './signature.ts';
import { makeTable } from './table.ts';

/**
 * Composes one clause: nothing where it does not concern these parties, an open point where its answer is decided
 * later, its fallback where the answer is missing.
 */
export function composeClause(here: Here, clause: Clause): readonly Piece[] {
	return keeping(here, clause, () => compose(here, clause));
}

function compose(here: Here, clause: Clause): readonly Piece[] {
	const { composer, scope } = here;
	if (!holds(composer, clause.only, scope)) return [];
	const postponed = clause.fallback?.later && postponedAmong(clause.asks, scope);
	if (postponed !== undefined) return openPoint(here, clause, postponed);
	if (!holds(composer, clause.when, scope))
		return allMissing(clause.asks, scope) ? missingAnswer(here, clause) : [];
	const made = make(here, clause);
	// An open answer beside those the clause stands on does not make the clause open; it only cannot be said in full.
	return made.state === 'complete' ? made.pieces : missingAnswer(here, clause);
}

function make(here: Here, clause: Clause): Made {
	switch (clause.kind) {
		case 'list':
			return makeList(here, clause);
		case 'table':
			return makeTable(here, clause);
		case 'definitions':
			return makeDefinitions(here, clause);
		case 'signature':
			return makeSignatures(here, clause);
		case 'picture':
			return makePicture(here, clause);
		case 'paragraph':
		case undefined:
			return makeText(here, clause);
		default:
			return missing;
	}
}

function openPoint(here: Here, clause: Clause, path: string): readonly Piece[] {
	const postponement = here.composer.facts.postponed[path] ?? {};
	const scope = within(here.scope, { later: postponement });
	return instead({ ...here, scope }, clause, clause.fallback?.later, path);
}

function missingAnswer(here: Here, clause: Clause): readonly Piece[] {
	return instead(here, clause, clause.fallback?.empty, undefined);
}

function instead(
	{ composer, scope, key }: Here,
	{ id, asks }: Clause,
	wording: Wording | undefined,
	path: string | undefined
): readonly Piece[] {
	const said = wording === undefined ? undefined : say(composer, wording, scope, 'sentence');
	if (said?.state !== 'complete') return [];
	const block = {
		kind: 'paragraph' as const,
		id: blockId(id, key),
		answers: unique([...asks, ...said.questions]),
		runs: asGap(closed(said.runs), path === undefined ? 'missing' : 'later'),
		...(path !== undefined && { tone: 'open' as const })
	};
	return [{ block, numbered: true, outlineId: id, ...(path !== undefined && { open: path }) }];
}
