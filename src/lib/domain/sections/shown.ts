import type { AgreementContent } from './content.ts';
import type { ShownWhen } from './vocabulary.ts';

/** The municipalities among the parties; a city district or a department belongs to one. */
function municipalities(content: AgreementContent): number {
	return (content.initiation.parties ?? []).filter(({ kind }) => kind === 'municipality').length;
}

/**
 * Whether a question is asked. `beside` holds the answers in the same section, row or group.
 * A hidden answer is kept, but neither printed nor checked.
 */
export function isShown(
	condition: ShownWhen | undefined,
	content: AgreementContent,
	beside: Readonly<Record<string, unknown>>
): boolean {
	if (condition === undefined) return true;
	if (condition === 'severalMunicipalities') return municipalities(content) > 1;
	if (condition === 'earlierVersion') return (content.initiation.renewal ?? 'new') !== 'new';
	const value = valueAt(beside, condition.field);
	if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
	if ('is' in condition) return condition.is.some((wanted) => wanted === value);
	return value !== undefined && condition.isNot.every((unwanted) => unwanted !== value);
}

function valueAt(beside: Readonly<Record<string, unknown>>, field: string): unknown {
	return field
		.split('.')
		.reduce<unknown>(
			(node, name) => (node as Readonly<Record<string, unknown>> | undefined)?.[name],
			beside
		);
}
