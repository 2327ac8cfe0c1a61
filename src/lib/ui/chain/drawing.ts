/** Where the chain stands in the drawing: five columns of equal tracks, and the links of each gutter between them. */
import type { BrokenLink } from '#lib/domain/checks/chain/broken-links.ts';
import type { Chain, ChainNode } from '#lib/domain/checks/chain/chain-of.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';
import { strandsOf, type Spot, type Strand } from './strands.ts';

/** More lines than this are no picture any more: the list carries the chain. */
export const mostTracks = 40;

interface Placed {
	readonly key: string;
	/** From 0. */
	readonly start: number;
	/** In tracks. */
	readonly span: number;
}
export type Cell = Placed &
	(
		| { readonly kind: 'blank' }
		| { readonly kind: 'gap'; readonly gaps: readonly BrokenLink[] }
		/** `gaps` are those of the node that no cell of their own shows. */
		| { readonly kind: 'node'; readonly node: ChainNode; readonly gaps: readonly BrokenLink[] }
	);

export interface Link {
	/** Heights of its ends, in hundredths of a track. */
	readonly from: number;
	readonly to: number;
	readonly isCut: boolean;
}

export interface Drawing {
	readonly tracks: number;
	readonly columns: readonly (readonly Cell[])[];
	/** One list fewer than columns. */
	readonly gutters: readonly (readonly Link[])[];
}

export function drawChain(chain: Chain, area: FocusArea): Drawing {
	const strands = strandsOf(chain, area);
	const drawn = new Set(
		strands.flat().flatMap((spot) => (spot && 'gap' in spot ? spot.gap.gaps : []))
	);
	const left = chain.gaps.filter((gap) => !drawn.has(gap));
	const columns = [0, 1, 2, 3, 4].map((column) => cellsOf(strands, column, left));
	const gutters = [0, 1, 2, 3].map((gutter) => linksOf(columns, gutter, chain));
	return { tracks: strands.length, columns, gutters };
}

function cellsOf(
	strands: readonly Strand[],
	column: number,
	left: readonly BrokenLink[]
): readonly Cell[] {
	const cells: Cell[] = [];
	strands.forEach((strand, start) => {
		const cell = cellOf(strand[column], start, left);
		const last = cells.at(-1);
		if (last?.key === cell.key) cells[cells.length - 1] = { ...last, span: last.span + 1 };
		else cells.push(cell);
	});
	return cells.map((cell) =>
		cell.kind === 'blank' ? { ...cell, key: `blank-${cell.start}` } : cell
	);
}

function cellOf(spot: Spot, start: number, left: readonly BrokenLink[]): Cell {
	if (!spot) return { kind: 'blank', key: 'blank', start, span: 1 };
	if ('gap' in spot) return { kind: 'gap', ...spot.gap, start, span: 1 };
	const gaps = left.filter(({ row }) => row === spot.node.id);
	return { kind: 'node', key: spot.node.id, node: spot.node, gaps, start, span: 1 };
}

const middle = ({ start, span }: Placed): number => start * 100 + span * 50;
const meet = (a: Placed, b: Placed): boolean =>
	a.start < b.start + b.span && b.start < a.start + a.span;

function linksOf(
	columns: readonly (readonly Cell[])[],
	gutter: number,
	{ edges }: Chain
): readonly Link[] {
	const links = new Map<string, Link>();
	const add = (one: Cell, other: Cell, isCut: boolean) =>
		links.set(`${one.key} ${other.key}`, { from: middle(one), to: middle(other), isCut });
	const before = columns[gutter] ?? [];
	const after = columns[gutter + 1] ?? [];
	for (const one of before) {
		for (const other of after) {
			const isLinked = edges.some(({ from, to }) => from === one.key && to === other.key);
			if (one.kind === 'node' && other.kind === 'node' && isLinked) add(one, other, false);
			// A gap hangs between whatever stands beside it.
			const hasGap = one.kind === 'gap' || other.kind === 'gap';
			if (hasGap && one.kind !== 'blank' && other.kind !== 'blank' && meet(one, other))
				add(one, other, true);
		}
	}
	return [...links.values()];
}

/** A link as a curve across a gutter that is a hundred units wide. */
export function curve({ from, to }: Link): string {
	return `M0 ${from}C45 ${from} 55 ${to} 100 ${to}`;
}
