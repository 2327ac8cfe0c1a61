import { accessRules } from './lint/access.ts';
import { openForLint } from './lint/open.ts';
import { wordRules } from './lint/word.ts';

/** The house's linter: what the schema validators miss and a reader would not forgive. Empty when all is well. */
export function lintDocx(file: Uint8Array): readonly string[] {
	const opened = openForLint(file);
	return [...new Set([...wordRules, ...accessRules].flatMap((rule) => rule(opened)))];
}
