import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A statechart as a Mermaid picture, drawn from the machine itself. */
export function drawStatechart(machine: AnyStateMachine): string {
	return ['stateDiagram-v2', ...drawStates(machine.root, '    ')].join('\n');
}

function drawStates(node: AnyStateNode, indent: string): readonly string[] {
	const children = Object.values(node.states);
	const initial =
		node.type === 'parallel'
			? []
			: [`${indent}[*] --> ${children.find(({ key }) => key === initialKey(node))?.key}`];
	return [...initial, ...children.flatMap((child) => drawState(child, indent))];
}

function drawState(node: AnyStateNode, indent: string): readonly string[] {
	const inner =
		Object.keys(node.states).length > 0
			? [`${indent}state ${node.key} {`, ...drawStates(node, `${indent}    `), `${indent}}`]
			: [];
	const lines = [...node.transitions.values()].flat().flatMap((transition) => {
		const targets = transition.target ?? [node];
		const guard = typeof transition.guard === 'string' ? ` [${transition.guard}]` : '';
		return targets.map(
			(target) => `${indent}${node.key} --> ${target.key}: ${transition.eventType}${guard}`
		);
	});
	const end = node.type === 'final' ? [`${indent}${node.key} --> [*]`] : [];
	return [
		...inner,
		...lines.filter((line) => !inner.length || !line.includes(`${node.key} --> ${node.key}:`)),
		...end
	];
}

function initialKey(node: AnyStateNode): string | undefined {
	return node.initial.target?.[0]?.key;
}
