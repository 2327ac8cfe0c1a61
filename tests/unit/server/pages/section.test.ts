import { describe, expect, test } from 'vitest';
import { journeySections } from '#lib/domain/journey/sections.ts';
import { sectionView } from '#lib/server/pages/section.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

describe("a section's first page", () => {
	test.each(journeySections)('$slug has parts, a purpose and sources', ({ slug }) => {
		const view = sectionView(newAgreement(), slug);

		expect(view?.parts.length).toBeGreaterThan(0);
		expect(view?.purpose).not.toBe('');
		for (const { source } of view?.doneWhen ?? []) expect(source.checked).toMatch(/ \d{4}$/);
	});

	test('an address that is no section is none', () => {
		expect(sectionView(newAgreement(), 'nagot-annat')).toBeUndefined();
	});

	test('begins at the first part, goes on at the first that lacks something', () => {
		expect(sectionView(newAgreement(), 'mandat')?.go).toEqual({
			label: 'Börja',
			href: '/overenskommelser/a1/mandat/vem-leder'
		});
		const begun = given({
			type: 'setAnswer',
			path: 'mandate.leadingBoard',
			value: 'municipal_board'
		});
		expect(sectionView(begun, 'mandat')?.go.label).toBe('Fortsätt');
	});

	test('focus areas are listed with what each lacks, and lead to their own page', () => {
		const rows = sectionView(given(...ready), 'fokusomraden')?.rows;

		expect(rows?.lines).toEqual([
			expect.objectContaining({
				title: 'Alkohol och droger bland unga',
				href: '/overenskommelser/a1/fokusomraden/o1',
				status: 'inProgress',
				lacks: expect.stringMatching(/frågor saknar svar\.$/)
			})
		]);
	});

	test('without areas or measures it says so', () => {
		expect(sectionView(newAgreement(), 'fokusomraden')?.rows?.empty).toMatch(/minst ett/);
		expect(sectionView(newAgreement(), 'atgardsplan')?.rows?.lines).toEqual([]);
		expect(sectionView(newAgreement(), 'mandat')).not.toHaveProperty('rows');
	});
});
