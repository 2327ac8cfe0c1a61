import { describe, expect, it } from 'vitest';
import { lintRuleIds } from '#lib/server/docx/lint/lint.ts';
import { accessibilityView } from '#lib/server/pages/accessibility.ts';
import { offeredDocuments } from '#lib/text/documents/kinds.ts';
import { factsOf } from '#lib/server/pages/paper.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T08:00:00.000Z';

describe('the report on accessibility', () => {
	it('covers every document that can be made, with every rule, and has nothing to remark', async () => {
		const state = given(...ready);
		const { documents, sources } = await accessibilityView(state, now);
		expect(documents).toHaveLength(offeredDocuments(factsOf(state, now, 'draft')).length);
		for (const { isClean, groups, name, verdict } of documents) {
			expect({ name, isClean, verdict }).toEqual({
				name,
				isClean: true,
				verdict: 'Inget att anmärka'
			});
			expect(groups.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(lintRuleIds);
		}
		expect(sources.map(({ text }) => text)).toContain('WCAG 2.1');
	});

	it('speaks of drafts as long as no final version can be made', async () => {
		const { documents } = await accessibilityView(newAgreement(), now);
		expect(documents[0]?.edition).toBe('Kontrollerad som utkast.');
		expect(documents.every(({ isClean }) => isClean)).toBe(true);
	});
});
