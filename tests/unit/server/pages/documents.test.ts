import { describe, expect, test } from 'vitest';
import { documentsView } from '#lib/server/pages/documents/documents.ts';
import { documentKinds } from '#lib/text/documents/kinds.ts';
import { useOf } from '#lib/text/documents/uses.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T10:00:00Z';
const all = (view: ReturnType<typeof documentsView>) =>
	view.groups.flatMap(({ documents }) => documents);
const formats = (view: ReturnType<typeof documentsView>, id: string) =>
	all(view)
		.find((document) => document.id === id)
		?.editions.map(({ formats: made }) => made.map((format) => format.href));

test('every kind says what it is for and what it stands on', () => {
	expect(documentKinds.filter(({ id }) => useOf(id) === undefined).map(({ id }) => id)).toEqual([]);
});

describe('a new agreement', () => {
	const view = documentsView(newAgreement(), now, false);

	test('has drafts alone, and says why', () => {
		expect(formats(view, 'actionPlan')).toEqual([
			[
				'/overenskommelser/a1/dokument/atgardsplan.docx',
				'/overenskommelser/a1/dokument/listor/atgardsplan.xlsx'
			]
		]);
		expect(view.note).toMatch(/9 §/);
	});

	test('says what each document waits for, with the way there', () => {
		const agreement = all(view).find(({ id }) => id === 'agreement');
		expect(agreement?.needs.map(({ label }) => label)).toEqual([
			'parter',
			'syften',
			'fokusområden',
			'vilka som undertecknar'
		]);
		for (const { href } of agreement?.needs ?? [])
			expect(href).toMatch(/^\/overenskommelser\/a1\/.+#/);
	});
});

test('the final version stands first where there is one, PDF only where the server makes it', () => {
	const view = documentsView(given(...ready), now, true);
	expect(formats(view, 'agreement')).toEqual([
		[
			'/overenskommelser/a1/dokument/overenskommelse.docx?utgava=slutlig',
			'/overenskommelser/a1/dokument/pdf/overenskommelse?utgava=slutlig'
		],
		[
			'/overenskommelser/a1/dokument/overenskommelse.docx',
			'/overenskommelser/a1/dokument/pdf/overenskommelse'
		]
	]);
	expect(view.all.map(({ id }) => id)).toEqual(['zip', 'json']);
});

test('every link has a name of its own, which its visible words are part of', () => {
	const view = documentsView(given(...ready), now, true);
	const made = [...all(view), ...view.all].flatMap(({ editions }) =>
		editions.flatMap((edition) => edition.formats)
	);
	expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
	for (const { name, label } of made) expect(name).toContain(label);
});
