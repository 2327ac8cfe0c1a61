import type { RuleWords } from './rule.ts';
import { lintRules } from './rules.ts';
import type { LintRuleId } from './rules.ts';

/** What was found, as a sentence; the place is said beside it. */
export function findingText(rule: LintRuleId, found = ''): string {
	const words: RuleWords = lintRules[rule];
	return words.fault(found);
}
