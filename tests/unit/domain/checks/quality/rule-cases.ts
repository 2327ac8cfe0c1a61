import { describe, expect, test } from 'vitest';
import { qualityWarnings } from '#lib/domain/checks/quality/quality-warnings.ts';
import {
	rulesByGroup,
	type WarningGroup,
	type WarningIn
} from '#lib/domain/checks/quality/rules.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { warningTexts } from '#lib/text/checks/all.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { warningMessage } from '#lib/text/checks/warning-message.ts';
import {
	goodContent,
	stateOf,
	today,
	withAnswers,
	type Changes
} from '../../../../support/content.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';

/** What to change in the good agreement so that the rule fires, where it then points, and what it says. */
export interface RuleCase {
	readonly given: Changes;
	readonly path: string;
	readonly says: string;
	readonly state?: Partial<AgreementState>;
}

/** A case for each rule of a group: one that is missing does not compile. */
export function describeRules<G extends WarningGroup>(
	group: G,
	cases: Readonly<Record<WarningIn<G>, RuleCase>>
): void {
	const all = Object.entries<RuleCase>(cases);
	describe(`the rules of ${group}`, () => {
		test.each(all)('%s fires where it should', (id, { given, path, says, state }) => {
			const warnings = qualityWarnings(stateOf(withAnswers(goodContent, given), state), today);
			const found = warnings.filter((warning) => warning.id === id);
			expect(found.map((warning) => warning.path)).toEqual([path]);
			expect(found[0]?.group).toBe(group);
			expect(found.map((warning) => warningMessage(warning, questionLabel).message)).toEqual([
				says
			]);
			expect(new Set(warnings.map(({ key }) => key)).size).toBe(warnings.length);
			expect(locate(path), `no question at ${path}`).toBeDefined();
		});
		test('have words with a source', () => {
			for (const id of Object.keys(rulesByGroup[group]))
				expect(warningTexts[id as keyof typeof warningTexts].source).not.toBe('');
		});
	});
}

const area = 'focusAreas.areas.centrum';
const measure = 'actionPlan.measures.runda';
export const at = { area, measure, cause: `${area}.causes.vuxna`, goal: `${area}.goals.farre` };
