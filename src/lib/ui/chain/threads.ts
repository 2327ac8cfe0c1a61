/** The chain as a list: one thread for each cause, and one for each goal or measure that hangs loose. */
import type { BrokenLink, LinkKind } from '#lib/domain/checks/chain/broken-links.ts';
import type { Chain, ChainNode } from '#lib/domain/checks/chain/chain-of.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';

export interface Thread {
	/** The cause, or what hangs loose; the problem where there is nothing more. */
	readonly head: ChainNode;
	readonly isLoose: boolean;
	readonly nodes: readonly ChainNode[];
	readonly gaps: readonly BrokenLink[];
}

export function threadsOf(chain: Chain, area: FocusArea): readonly Thread[] {
	const of = (kind: LinkKind) => chain.nodes.filter((node) => node.kind === kind);
	const after = (nodes: readonly ChainNode[], kind: LinkKind) => {
		const ids = new Set(nodes.map(({ id }) => id));
		return of(kind).filter(({ id }) =>
			chain.edges.some((edge) => ids.has(edge.from) && edge.to === id)
		);
	};
	const before = (node: ChainNode) => chain.edges.some(({ to }) => to === node.id);
	const indicators = (goals: readonly ChainNode[]) => {
		const used = new Set(
			goals.map((goal) => area.goals?.find(({ id }) => id === goal.id)?.indicator)
		);
		return of('indicator').filter(({ id }) => used.has(id));
	};
	const thread = (head: ChainNode, isLoose: boolean, goals: readonly ChainNode[]): Thread => {
		const measures = after([head, ...goals], 'measure');
		const nodes = [...new Set([head, ...goals, ...measures, ...indicators(goals)])];
		const ids = new Set(nodes.map(({ id }) => id));
		return { head, isLoose, nodes, gaps: chain.gaps.filter(({ row }) => ids.has(row)) };
	};
	const causes = of('cause').map((cause) => thread(cause, false, after([cause], 'goal')));
	const goals = of('goal')
		.filter((goal) => !before(goal))
		.map((goal) => thread(goal, true, [goal]));
	const measures = of('measure')
		.filter((measure) => !before(measure))
		.map((measure) => thread(measure, true, []));
	const threads = [...causes, ...goals, ...measures];
	const ofArea = chain.gaps.filter(({ row }) => row === area.id);
	const [problem] = of('problem');
	if (!problem) return threads;
	const isAlone = threads.length === 0 || ofArea.length > 0;
	return isAlone
		? [{ head: problem, isLoose: false, nodes: [problem], gaps: ofArea }, ...threads]
		: threads;
}
