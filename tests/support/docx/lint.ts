import { lintDocx as lint } from '#lib/server/docx/lint/lint.ts';

/** What the house's linter says, a line for each thing: `rule: found (words)`. Empty when all is well. */
export function lintDocx(file: Uint8Array): readonly string[] {
	const said = lint(file).map(({ rule, found, place }) => {
		const named = found === undefined ? rule : `${rule}: ${found}`;
		return place.words === undefined ? named : `${named} (${place.words})`;
	});
	return [...new Set(said)];
}
