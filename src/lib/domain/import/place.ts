import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import type { Piece } from './pieces.ts';
import { targetAt, type PieceTarget } from './targets.ts';

/**
 * The commands that put pieces where a person said, by path of the target. Several pieces for one answer follow each
 * other in it. `newId` gives an id for a new row.
 */
export function placePieces(
	placed: readonly { readonly piece: Piece; readonly path: string }[],
	newId: () => string
): readonly AgreementCommand[] {
	const byPath = new Map<string, Piece[]>();
	for (const { piece, path } of placed) byPath.set(path, [...(byPath.get(path) ?? []), piece]);
	return [...byPath].flatMap(([path, pieces]) => {
		const target = targetAt(path);
		return target ? commandsFor(target, pieces, newId) : [];
	});
}

function commandsFor(
	target: PieceTarget,
	pieces: readonly Piece[],
	newId: () => string
): readonly AgreementCommand[] {
	const { path, row, rest } = target;
	if (row !== undefined) {
		const rows = pieces.flatMap((piece) =>
			rest === undefined
				? textsOf(piece).map((text) => ({ id: newId(), [row]: text }))
				: [{ id: newId(), [row]: piece.heading, [rest]: piece.lines.join('\n') }]
		);
		return rows.length === 0 ? [] : [{ type: 'addRows', list: path, rows }];
	}
	const texts = pieces.flatMap(textsOf);
	const field = locate(path)?.field;
	const isList = field !== undefined && field !== 'row' && field.type === 'lines';
	const isLine = field !== undefined && field !== 'row' && field.type === 'text';
	const value = isList ? texts : texts.join(isLine ? ' ' : '\n');
	return texts.length === 0 ? [] : [{ type: 'setAnswer', path, value }];
}

/** A heading without text is itself what was written. */
const textsOf = ({ heading, lines }: Piece): readonly string[] =>
	lines.length > 0 ? lines : [heading];
