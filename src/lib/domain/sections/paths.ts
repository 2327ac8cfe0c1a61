/**
 * Where an answer lives. A path is section, names and row ids joined by dots:
 * `initiation.title`, `mandate.escalation.days`, `structure.forums.k3f9a2.members.p0q1r2.function`.
 */
import type { AgreementContent } from './content.ts';
import type { AnyRow } from './values.ts';

type Node = Readonly<Record<string, unknown>>;

/** The value at a path; undefined when unanswered or when a row on the way is gone. */
export function readAnswer(content: AgreementContent, path: string): unknown {
	let node: unknown = content;
	for (const step of path.split('.')) {
		if (Array.isArray(node)) node = (node as readonly AnyRow[]).find((row) => row.id === step);
		else if (typeof node === 'object' && node !== null) node = (node as Node)[step];
		else return undefined;
	}
	return node;
}

/** A copy with the value at the path; undefined clears it. Rows on the way must exist. */
export function writeAnswer(
	content: AgreementContent,
	path: string,
	value: unknown
): AgreementContent {
	return writeInto(content, path.split('.'), value) as AgreementContent;
}

function writeInto(node: unknown, steps: readonly string[], value: unknown): unknown {
	const [step = '', ...rest] = steps;
	if (Array.isArray(node)) {
		return (node as readonly AnyRow[]).map((row) =>
			row.id === step ? (rest.length === 0 ? value : writeInto(row, rest, value)) : row
		);
	}
	const copy: Record<string, unknown> = { ...(node as Node | undefined) };
	if (rest.length > 0) copy[step] = writeInto(copy[step], rest, value);
	else if (value === undefined) delete copy[step];
	else copy[step] = value;
	return copy;
}
