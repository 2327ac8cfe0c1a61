import { describe, expect, test } from 'vitest';
import { reviewView } from '#lib/server/pages/review/review.ts';
import { apply, given, newAgreement, ready } from '../../../support/agreement.ts';

const today = '2026-11-22';

describe('the verdict', () => {
	test('only purposes and areas hold back the final version', () => {
		const view = reviewView(newAgreement(), today);

		expect(view.verdict).toMatchObject({
			isBlocked: true,
			title: 'Det saknas syften och områden. Därför kan texten inte bli slutlig än.'
		});
		expect(view.files.map(({ href }) => href)).toEqual([
			'/overenskommelser/a1/dokument/overenskommelse.docx',
			'/overenskommelser/a1/dokument/atgardsplan.docx'
		]);
	});

	test('with them, all else only lacks answers', () => {
		const view = reviewView(given(...ready), today);

		expect(view.verdict.isBlocked).toBe(false);
		expect(view.verdict.title).toMatch(/frågor saknar svar\.$/);
		const finals = view.files.filter(({ href }) => href.endsWith('utgava=slutlig'));
		expect(finals.map(({ name }) => name)).toEqual(['Överenskommelsen', 'Åtgärdsplanen']);
		expect(view.missing.length).toBeGreaterThan(0);
	});
});

describe('the checks', () => {
	const view = reviewView(given(...ready), today);

	test('the law: ten paragraphs with duty, source and links to the place', () => {
		expect(view.law.map(({ paragraph }) => paragraph)).toEqual(
			[4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => `${number} §`)
		);
		const ninth = view.law.find(({ paragraph }) => paragraph === '9 §');
		expect(ninth).toMatchObject({ duty: 'Ska verka för', word: 'Framgår' });
		for (const { evidence, source } of view.law) {
			expect(source.text).toContain('2023:196');
			for (const { label, href } of evidence) {
				expect(label).not.toMatch(/^[a-z]+\.[a-z]/i);
				expect(href).toMatch(/^\/overenskommelser\/a1\/[a-z]+\/[\w-]+#/);
			}
		}
	});

	test("Brå's steps hold 4, 3, 5, 7 and 5 criteria, and six points", () => {
		expect(view.process.map(({ criteria }) => criteria.length)).toEqual([4, 3, 5, 7, 5]);
		expect(view.content.criteria).toHaveLength(6);
	});

	test('warnings say what to do and where; a personal identity number is found', () => {
		const warned = reviewView(
			given(...ready, {
				type: 'setAnswer',
				path: 'focusAreas.areas.o1.problemWhat',
				value: 'Det gäller 19121212-1212 på torget.'
			}),
			today
		);
		for (const { warnings } of warned.quality)
			for (const { fix, place, source } of warnings) {
				expect(fix).not.toBe('');
				expect(place.label).toMatch(/^[1-8] /);
				expect(source.checked).toMatch(/\d{4}$/);
			}
		expect(warned.privacy.map(({ message }) => message)).toContain(
			'Det här ser ut som ett personnummer. Ta bort det.'
		);
	});
});

describe('all answers', () => {
	test('every question with what was answered and where to change it', () => {
		const [initiation] = reviewView(given(...ready), today).answers;
		const answers = initiation?.groups.flatMap((group) => group.answers) ?? [];
		const parties = answers.find(({ path }) => path === 'initiation.parties');
		const period = answers.find(({ path }) => path === 'initiation.period');

		expect(parties?.href).toBe('/overenskommelser/a1/initiera/parter#initiation.parties');
		expect(parties?.rows?.map(({ name }) => name)).toEqual([
			'Hallstahammars kommun',
			'Polismyndigheten'
		]);
		expect(period).not.toHaveProperty('value');
	});

	test('a very long list is cut, and says so', () => {
		const rows = Array.from({ length: 130 }, (_, index) => ({
			id: `s${index}`,
			text: `att ${index}`
		}));
		const state = given({ type: 'addRows', list: 'initiation.purposes', rows });
		const purposes = reviewView(state, today)
			.answers.flatMap(({ groups }) => groups.flatMap(({ answers }) => answers))
			.find(({ path }) => path === 'initiation.purposes');

		expect(purposes?.rows).toHaveLength(100);
		expect(purposes?.more).toBe(30);
	});
});

describe('what may happen next', () => {
	const stepsOf = (state: Parameters<typeof reviewView>[0]) =>
		reviewView(state, today).standing.steps.map(({ type }) => type);

	test('a draft can be sent to the parties, who approve one by one', () => {
		expect(stepsOf(given(...ready))).toEqual(['requestApproval']);
		const asked = given(...ready, { type: 'requestApproval' });
		const { standing } = reviewView(asked, today);

		expect(standing.steps.map(({ type }) => type)).toEqual(['returnToDraft']);
		expect(standing.approvals.map(({ name, canApprove }) => [name, canApprove])).toEqual([
			['Hallstahammars kommun', true],
			['Polismyndigheten, lokalpolisområde Västerås', true]
		]);
		expect(standing.note).toMatch(/^Ingen part har godkänt/);
	});

	test('an approval is seen, and that an edit takes it back', () => {
		const { standing } = reviewView(
			given(...ready, { type: 'requestApproval' }, { type: 'approve', party: 'kommunen' }),
			today
		);

		expect(standing.approvals[0]).toMatchObject({ isApproved: true, canApprove: false });
		expect(standing.note).toBe(
			'Ändrar ni texten nu dras godkännandena tillbaka, och det syns här.'
		);
	});

	test('what cannot be undone asks once more', () => {
		const inForce = apply(given(...ready), [
			{ type: 'approvalRequested' },
			{ type: 'partyApproved', party: 'kommunen' },
			{ type: 'partyApproved', party: 'polisen' },
			{ type: 'agreementDecided' },
			{ type: 'agreementSigned' },
			{ type: 'agreementTookEffect' }
		]);
		const { steps } = reviewView(inForce, today).standing;

		expect(steps.map(({ type }) => type)).toEqual([
			'startRevision',
			'supersede',
			'expire',
			'terminate'
		]);
		expect(steps.filter(({ sure }) => sure !== undefined)).toHaveLength(3);
	});
});
