import { describe, expect, it } from 'vitest';
import { brokenLinks } from '#lib/domain/checks/chain/broken-links.ts';
import { addressOf } from '#lib/domain/journey/address.ts';
import { rowAddress } from '#lib/domain/journey/slugs.ts';
import { goodContent } from '../../../support/content.ts';

describe('the address of an answer about one area or measure', () => {
	it('is that of any answer, for whatever would mend a broken chain', () => {
		const [area] = goodContent.focusAreas.areas ?? [];
		const [measure] = goodContent.actionPlan.measures ?? [];
		if (!area || !measure) throw new Error('no area, no measure');
		const content = {
			...goodContent,
			focusAreas: {
				...goodContent.focusAreas,
				areas: [
					area,
					{ id: 'empty', name: 'Tomt' },
					{ id: 'half', name: 'Halvt', problemWhat: 'Langning.', causes: [{ id: 'c', text: 'x' }] },
					{ id: 'goal', name: 'Mål', goals: [{ id: 'g', text: 'y' }] }
				]
			},
			actionPlan: {
				...goodContent.actionPlan,
				measures: [measure, { id: 'loose', title: 'Lös' }]
			}
		};

		const gaps = brokenLinks(content);

		expect(new Set(gaps.map(({ id }) => id)).size).toBeGreaterThan(6);
		for (const { path } of gaps) expect(rowAddress(path)).toBe(addressOf(path)?.href);
	});
});
