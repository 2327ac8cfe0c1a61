/**
 * The chain as strands: one line of the drawing each, from problem to indicator. What several strands share stands in
 * them all, so that it can be drawn once beside them.
 */
import type { BrokenLink, BrokenLinkId } from '#lib/domain/checks/chain/broken-links.ts';
import type { Chain, ChainNode } from '#lib/domain/checks/chain/chain-of.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';

export interface Gap {
	readonly key: string;
	/** Empty where there is no indicator because there is no goal to measure. */
	readonly gaps: readonly BrokenLink[];
}
export type Spot = { readonly node: ChainNode } | { readonly gap: Gap } | undefined;

/** Problem, cause, goal, measure, indicator. */
export type Strand = readonly [Spot, Spot, Spot, Spot, Spot];

export function strandsOf(chain: Chain, area: FocusArea): readonly Strand[] {
	const of = (kind: ChainNode['kind']) => chain.nodes.filter((node) => node.kind === kind);
	const [problem] = of('problem');
	const ids = new Set(chain.nodes.map(({ id }) => id));
	const homes = homesOf(chain);
	/** The node of the kind before it beside which it is drawn. */
	const parent = (node: ChainNode, kind: ChainNode['kind']) => {
		const home = homes.get(`${kind} ${node.id}`);
		return home === undefined ? undefined : of(kind).find(({ id }) => id === home);
	};
	const under = (kind: ChainNode['kind'], above: ChainNode) =>
		of(kind).filter((node) => parent(node, above.kind)?.id === above.id);
	const gap = (column: string, row: string, ...wanted: readonly BrokenLinkId[]): Spot => {
		const gaps = chain.gaps.filter((one) => one.row === row && wanted.includes(one.id));
		return gaps.length === 0 ? undefined : { gap: { key: `${column}-${row}`, gaps } };
	};
	const noGoal = (row: string): Spot => ({ gap: { key: `indicator-${row}`, gaps: [] } });

	const first: Spot =
		gap('problem', area.id, 'areaWithoutProblem') ?? (problem && { node: problem });
	const strands: Strand[] = [];
	const shown = new Set<string>();
	const add = (cause: Spot, goal: Spot, measure: Spot, indicator: Spot) => {
		strands.push([first, cause, goal, measure, indicator]);
	};
	/** Drawn once, beside the strands of the first goals that use it. */
	const indicatorOf = (goal: ChainNode): Spot => {
		const id = area.goals?.find((one) => one.id === goal.id)?.indicator;
		const node = of('indicator').find((one) => one.id === id);
		if (!node) return gap('indicator', goal.id, 'goalWithoutIndicator');
		const last = strands.at(-1)?.[4];
		const isBeside = last !== undefined && 'node' in last && last.node.id === node.id;
		if (shown.has(node.id) && !isBeside) return undefined;
		shown.add(node.id);
		return { node };
	};
	const addGoal = (cause: Spot, goal: ChainNode, causeGap: Spot) => {
		const indicator = indicatorOf(goal);
		const measures = under('measure', goal);
		for (const node of measures) add(cause, { node: goal }, { node }, indicator);
		if (measures.length > 0) return;
		const own = gap('measure', goal.id, 'goalWithoutMeasure');
		add(cause, { node: goal }, joined(own, own && causeGap), indicator);
	};

	for (const cause of of('cause')) {
		const spot: Spot = { node: cause };
		const without = gap('measure', cause.id, 'causeWithoutMeasure');
		const start = strands.length;
		for (const goal of under('goal', cause)) addGoal(spot, goal, without);
		for (const node of under('measure', cause).filter((one) => !parent(one, 'goal')))
			add(spot, gap('goal', node.id, 'measureWithoutGoal'), { node }, noGoal(node.id));
		if (strands.length === start)
			add(spot, gap('goal', cause.id, 'causeWithoutGoal'), without, undefined);
	}
	if (of('cause').length === 0 && of('goal').length === 0) {
		const none = gap('cause', area.id, 'problemWithoutCause');
		if (none) add(none, undefined, undefined, undefined);
	}
	for (const goal of of('goal').filter((one) => !parent(one, 'cause')))
		addGoal(gap('cause', goal.id, 'goalWithoutCause'), goal, undefined);
	for (const node of of('measure').filter((one) => !parent(one, 'cause') && !parent(one, 'goal')))
		add(
			gap('cause', node.id, 'measureWithoutCause'),
			gap('goal', node.id, 'measureWithoutGoal'),
			{ node },
			noGoal(node.id)
		);
	for (const node of of('indicator').filter(({ id }) => ids.has(id) && !shown.has(id)))
		if (!chain.edges.some(({ to }) => to === node.id))
			add(undefined, undefined, undefined, { node });
	return strands.length === 0 ? [[first, undefined, undefined, undefined, undefined]] : strands;
}

/**
 * Where each node is drawn when several lead to it: beside the one with least beside it so far, so that most links run
 * straight. Those with the fewest choices choose first. By the kind that leads and the node's id.
 */
function homesOf({ nodes, edges }: Chain): ReadonlyMap<string, string> {
	const homes = new Map<string, string>();
	for (const kind of ['cause', 'goal'] as const) {
		const above = new Map(nodes.filter((node) => node.kind === kind).map(({ id }) => [id, 0]));
		const choices = new Map(
			nodes.map(({ id }) => [
				id,
				edges.flatMap(({ from, to }) => (to === id && above.has(from) ? [from] : []))
			])
		);
		const order = [...choices].toSorted(([, one], [, other]) => one.length - other.length);
		for (const [id, parents] of order) {
			const [home] = parents.toSorted((a, b) => (above.get(a) ?? 0) - (above.get(b) ?? 0));
			if (home === undefined) continue;
			above.set(home, (above.get(home) ?? 0) + 1);
			homes.set(`${kind} ${id}`, home);
		}
	}
	return homes;
}

function joined(one: Spot, other: Spot): Spot {
	if (!one || !other || !('gap' in one) || !('gap' in other)) return one;
	return { gap: { key: one.gap.key, gaps: [...one.gap.gaps, ...other.gap.gaps] } };
}
