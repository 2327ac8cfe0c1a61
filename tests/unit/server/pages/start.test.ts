import { describe, expect, test } from 'vitest';
import type { AgreementList, ListedAgreement } from '#lib/application/list-agreements.ts';
import { startView } from '#lib/server/pages/start.ts';

const listed: ListedAgreement = {
	id: 'a1',
	title: 'Trygga unga',
	parties: [{ name: 'Hallstahammars kommun', kind: 'municipality' }, { name: '' }],
	status: 'awaitingApproval',
	dates: [
		{ date: '2026-10-01', kind: 'meeting' },
		{ date: '2026-12-14', kind: 'milestone' }
	],
	example: false,
	// Late in the evening in UTC it is the next day in Sweden.
	changedAt: '2026-11-21T23:30:00.000Z'
};

const only = (...agreements: ListedAgreement[]): AgreementList => ({
	listed: agreements,
	unreadable: []
});

describe('the list of agreements', () => {
	test('says where it stands, what comes next and when it was changed', () => {
		const [row] = startView(only(listed), '2026-11-22').agreements;

		expect(row).toMatchObject({
			title: 'Trygga unga',
			href: '/overenskommelser/a1',
			parties: [{ name: 'Hallstahammars kommun', kind: 'municipality' }],
			stamp: 'Hos parterna',
			next: { iso: '2026-12-14', date: '14 december 2026' },
			changed: '22 november 2026'
		});
	});

	test('an agreement without title, parties or dates is listed all the same', () => {
		const { title: _, ...untitled } = listed;
		const bare = { ...untitled, parties: [], dates: [] };
		const [row] = startView(only(bare), '2026-11-22').agreements;

		expect(row?.title).toBe('Samverkansöverenskommelse utan titel');
		expect(row).not.toHaveProperty('next');
	});

	test('the example says that it is one', () => {
		const [row] = startView(only({ ...listed, example: true }), '2026-11-22').agreements;
		expect(row?.stamp).toBe('Exempel');
	});

	test.each([0, 200])('%i agreements', (count) => {
		const many = Array.from({ length: count }, (_, index) => ({ ...listed, id: `a${index}` }));
		expect(startView(only(...many), '2026-11-22').agreements).toHaveLength(count);
	});

	test('one that cannot be read is listed with its id and why, beside the others', () => {
		const { id, changedAt } = listed;
		const broken = { id: 'a2', changedAt, why: 'damaged' as const, cause: new Error('damaged') };
		const view = startView({ listed: [listed], unreadable: [broken] }, '2026-11-22');

		expect(view.agreements.map((agreement) => agreement.id)).toEqual([id]);
		expect(view.unreadable).toEqual([
			{
				id: 'a2',
				reason: 'Uppgifterna är skadade. Återställ databasen från en säkerhetskopia.',
				changed: '22 november 2026',
				changedIso: '2026-11-22'
			}
		]);
	});
});
