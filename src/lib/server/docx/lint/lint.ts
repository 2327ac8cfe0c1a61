import { lintRules } from '#lib/text/accessibility/rules.ts';
import type { LintRuleId } from '#lib/text/accessibility/rules.ts';
import { contrastChecks } from './contrast.ts';
import type { Finding } from './finding.ts';
import { identityChecks } from './identities.ts';
import { openForLint } from './opened.ts';
import { openingChecks } from './opening.ts';
import { createPlaces } from './place.ts';
import { readingChecks } from './reading.ts';
import type { Check } from './rule.ts';
import { tableChecks } from './tables.ts';

/** A rule with words and no check, or a check without words, does not compile. */
const checks: Readonly<Record<LintRuleId, Check>> = {
	...readingChecks,
	...contrastChecks,
	...tableChecks,
	...openingChecks,
	...identityChecks
};

export const lintRuleIds = Object.keys(lintRules) as readonly LintRuleId[];

/**
 * What schema validators accept and a reader, or Word, would not forgive. Empty when all is well; throws when the
 * file is no .docx or one of its parts is not XML.
 */
export function lintDocx(file: Uint8Array): readonly Finding[] {
	const opened = openForLint(file);
	const placeOf = createPlaces(opened);
	return lintRuleIds.flatMap((rule) =>
		checks[rule](opened).map(({ at, found }) => ({
			rule,
			place: placeOf(at),
			...(found !== undefined && { found })
		}))
	);
}
