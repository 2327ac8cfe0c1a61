import type { SignatureBlock } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { Item } from '../lists/item.ts';
import type { SignatureClause } from '../outline.ts';
import { conditions } from '../conditions/all.ts';
import { within } from './composer.ts';
import { blockId, missing, unique, type Here, type Made, type Piece } from './piece.ts';
import { closed, asGap } from './runs.ts';
import { say, words } from './say.ts';

function ofPeople(here: Here, clause: SignatureClause, people: readonly Item[]): Made {
	const block = blockFor(here, clause, people, here.composer.facts.edition === 'final');
	return block
		? { state: 'complete', pieces: [{ block, numbered: false, outlineId: clause.id }] }
		: missing;
}

/** One block per party, with a place for each person that signs for it. */
export function makeSignatures(here: Here, clause: SignatureClause): Made {
	if (clause.people) return ofPeople(here, clause, lists[clause.people](here.scope));
	const pieces = lists.party(here.scope).flatMap(({ id, bound }): readonly Piece[] => {
		const ofParty = { ...here, scope: within(here.scope, bound), key: [...here.key, id] };
		const block = signatureBlock(ofParty, clause);
		return block ? [{ block, numbered: false, outlineId: clause.id }] : nobody(ofParty, clause);
	});
	return pieces.length > 0 ? { state: 'complete', pieces } : missing;
}

function signatureBlock(here: Here, clause: SignatureClause): SignatureBlock | undefined {
	const byHand = !conditions.signedElectronically(here.scope);
	const open = here.composer.facts.edition === 'final' && byHand;
	return blockFor(here, clause, lists.signatoryOfParty(here.scope), open);
}

function blockFor(
	{ composer, scope, key }: Here,
	clause: SignatureClause,
	signatories: readonly Item[],
	open: boolean
): SignatureBlock | undefined {
	const party = words(composer, clause.party, scope);
	if (signatories.length === 0 || party === undefined) return undefined;
	const people = signatories.map(({ id, bound }) => {
		const name = words(composer, clause.name, within(scope, bound)) ?? '';
		const { placeAndDate, signature, printedName } = clause.lines;
		return {
			id,
			name,
			title: words(composer, clause.title, within(scope, bound)) ?? '',
			lines: [placeAndDate, signature, ...(name === '' ? [printedName] : [])]
		};
	});
	return {
		kind: 'signature',
		id: blockId(clause.id, key),
		answers: unique(clause.asks),
		party,
		open,
		people
	};
}

/** A party without signatories still has its place, so that the gap is seen. */
function nobody({ composer, scope, key }: Here, clause: SignatureClause): readonly Piece[] {
	const said =
		clause.nobody === undefined ? undefined : say(composer, clause.nobody, scope, 'sentence');
	if (said?.state !== 'complete') return [];
	const block = {
		kind: 'paragraph' as const,
		id: blockId(clause.id, key),
		answers: unique(clause.asks),
		runs: asGap(closed(said.runs), 'missing')
	};
	return [{ block, numbered: false, outlineId: clause.id }];
}
