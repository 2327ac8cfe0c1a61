import type { TableRow } from '#lib/domain/document/model.ts';
import type { Aligned, BlockChange, RowChange, TextChange } from './comparison.ts';
import { textOf } from './runs.ts';
import { isFormal, shortened, snippet } from './snippet.ts';

/** How two versions of a text read where they differ. */
interface Said {
	readonly kind: 'added' | 'removed' | 'changed';
	readonly before: string;
	readonly after: string;
	readonly isFormal: boolean;
	/** The words that were exchanged, alike wherever the same ones were; absent where more than words differ. */
	readonly exchange?: string;
}

export interface Inside {
	/** What differs in the block's own text; nothing where only rows differ. */
	readonly said?: Said;
	readonly rows: readonly {
		readonly kind: Aligned<unknown, unknown>['kind'];
		readonly row: TableRow;
		readonly inside?: Omit<Said, 'kind'> & { readonly differs: boolean };
	}[];
}

/** One piece that differs: a changed text, or one that only a version has. */
type Piece = TextChange | { readonly old: string } | { readonly new: string };

const before = (piece: Piece) =>
	'parts' in piece ? snippet(piece, 'old') : 'old' in piece ? piece.old : '';
const after = (piece: Piece) =>
	'parts' in piece ? snippet(piece, 'new') : 'new' in piece ? piece.new : '';

function tell(pieces: readonly Piece[]): Said | undefined {
	const all = pieces.filter((piece) => !('parts' in piece) || piece.isChanged);
	if (all.length === 0) return undefined;
	// A full stop that follows the last item of a list is not worth a line beside what made it move.
	const weighty = all.filter((piece) => !('parts' in piece && isFormal(piece)));
	const differing = weighty.length > 0 ? weighty : all;
	const join = (texts: readonly string[]) =>
		shortened(texts.filter(Boolean).join('; ').replaceAll(':; ', ': '));
	return {
		kind: differing.every((piece) => 'new' in piece)
			? 'added'
			: differing.every((piece) => 'old' in piece)
				? 'removed'
				: 'changed',
		before: join(differing.map(before)),
		after: join(differing.map(after)),
		isFormal: weighty.length === 0,
		...exchangeIn(differing)
	};
}

function exchangeIn(pieces: readonly Piece[]): { readonly exchange?: string } {
	const exchanges = pieces.map((piece) => {
		if (!('parts' in piece)) return undefined;
		const said = (kind: 'removed' | 'added') =>
			piece.parts.flatMap((part) => (part.kind === kind ? [textOf(part.runs).trim()] : []));
		return JSON.stringify([said('removed'), said('added')]);
	});
	const [exchange] = exchanges;
	return exchange !== undefined && exchanges.every((each) => each === exchange) ? { exchange } : {};
}

/** The pieces of a list whose things are texts. What has only changed places says nothing new. */
function piecesOf<T, C>(
	aligned: readonly Aligned<T, C>[],
	text: (thing: T) => string,
	change: (change: C) => TextChange
): readonly Piece[] {
	return aligned.flatMap((each): readonly Piece[] => {
		switch (each.kind) {
			case 'kept':
			case 'movedTo':
				return [change(each.change)];
			case 'removed':
				return [{ old: text(each.old) }];
			case 'added':
				return [{ new: text(each.new) }];
			case 'movedFrom':
				return [];
		}
	});
}

function rowInside({ cells }: RowChange) {
	const pieces = cells.flatMap((cell) =>
		piecesOf(
			cell,
			({ runs }) => textOf(runs),
			(change) => change
		)
	);
	const said = tell(pieces);
	return said
		? { ...said, differs: true }
		: { before: '', after: '', isFormal: false, differs: false };
}

function rowsOf(rows: readonly Aligned<TableRow, RowChange>[]): Inside['rows'] {
	return rows.flatMap((each): Inside['rows'] => {
		switch (each.kind) {
			case 'added':
				return [{ kind: each.kind, row: each.new }];
			case 'removed':
				return [{ kind: each.kind, row: each.old }];
			case 'movedFrom':
				return [];
			case 'kept':
			case 'movedTo':
				return [{ kind: each.kind, row: each.new, inside: rowInside(each.change) }];
		}
	});
}

const changed = (pieces: readonly Piece[], rows: Inside['rows'] = []): Inside => {
	const said = tell(pieces);
	return { rows, ...(said && { said }) };
};

/** What differs inside a block that both versions have. */
export function insideOf(change: BlockChange): Inside {
	switch (change.kind) {
		case 'paragraph':
		case 'heading':
			return changed([change.text]);
		case 'list':
			return changed([
				change.lead,
				...piecesOf(
					change.items,
					({ runs }) => textOf(runs),
					(text) => text
				)
			]);
		case 'definitions':
			return changed([
				change.lead,
				...piecesOf(
					change.entries,
					({ term, meaning }) => `${term}: ${textOf(meaning)}`,
					({ meaning }) => meaning
				)
			]);
		case 'table':
			return changed([change.lead, change.caption, change.note], rowsOf(change.rows));
		case 'signature':
			return changed([
				change.party,
				change.basis,
				...piecesOf(
					change.people.filter(({ kind }) => kind !== 'kept'),
					({ name, title }) => [name, title].filter(Boolean).join(', '),
					() => change.party
				)
			]);
		case 'forumPicture':
			return changed([change.caption]);
		case 'replaced':
			return { rows: [] };
	}
}
