import { openingRules } from './opening.ts';
import { readingRules } from './reading.ts';
import { tableRules } from './tables.ts';
import type { RuleWords } from './rule.ts';

/** Every rule of the linter in words. The order is that of the report. */
export const lintRules = { ...readingRules, ...tableRules, ...openingRules };

export type LintRuleId = keyof typeof lintRules;

/** The rules as a reader meets them, by what they are about. */
export const lintGroups: readonly {
	readonly id: string;
	readonly title: string;
	readonly rules: Readonly<Record<string, RuleWords>>;
}[] = [
	{ id: 'reading', title: 'Läsa och lyssna', rules: readingRules },
	{ id: 'tables', title: 'Tabeller', rules: tableRules },
	{ id: 'opening', title: 'Öppna i Word', rules: openingRules }
];
