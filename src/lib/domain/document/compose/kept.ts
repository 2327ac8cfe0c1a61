/** Composing in rounds: what cannot change from one round to the next is made once. */
import type { Clause } from '../outline.ts';
import type { Rounds } from './composer.ts';
import type { Here, Piece } from './piece.ts';

/** By clause, and by the rows it stands in. */
type Pieces = Map<Clause, Map<string, readonly Piece[]>>;

const kept = new WeakMap<Rounds, Pieces>();

/** The pieces of the round before, where the clause was made without asking for numbers, open points or words used. */
export function keeping(
	{ composer: { rounds }, key }: Here,
	clause: Clause,
	make: () => readonly Piece[]
): readonly Piece[] {
	if (!rounds) return make();
	const pieces: Pieces = kept.get(rounds) ?? new Map();
	const ofClause = pieces.get(clause) ?? new Map<string, readonly Piece[]>();
	const row = key.join('.');
	const known = ofClause.get(row);
	if (known) return known;
	const before = rounds.asked;
	const made = make();
	if (rounds.asked === before) kept.set(rounds, pieces.set(clause, ofClause.set(row, made)));
	return made;
}
