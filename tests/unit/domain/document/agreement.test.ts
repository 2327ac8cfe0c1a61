import { describe, expect, test } from 'vitest';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import { agreementDocument } from '#lib/text/documents/compose.ts';
import { emptyContent, goodContent, withAnswers } from '../../../support/content.ts';
import { agreementOf, blocksOf, clauseOf, factsOf, runsOf, said } from './documents.ts';
import { between, local, municipality, openAreas, police } from './shapes.ts';

const pair = between(municipality, police);

describe('given an empty agreement', () => {
	const model = agreementOf(emptyContent);

	test('then what the law demands is said to be missing', () => {
		expect(said(model, 'purposes.many')).toMatch(/Syften saknas\. Lagen \(2023:196\) kräver/);
		expect(said(model, 'focusAreas.many')).toMatch(/Områden saknas\. Lagen \(2023:196\) kräver/);
	});

	test('then what is missing is marked, so that it can be shown as a gap', () => {
		const block = clauseOf(model, 'purposes.many');
		expect(block && runsOf(block)[0]?.every(({ gap }) => gap === 'missing')).toBe(true);
	});
});

describe('given one purpose, and one of several', () => {
	test('then one is a sentence and several are a list closed by one full stop', () => {
		const one = { ...pair, initiation: { purposes: [{ id: 'u', text: 'att färre rånas' }] } };
		expect(said(agreementOf(one), 'purposes.one')).toMatch(
			/Syftet med samverkan är att färre rånas\.$/
		);
		expect(said(agreementOf(pair), 'purposes.many')).toMatch(
			/Syftena med samverkan är\natt färre rånas\natt fler är trygga\.$/
		);
	});
});

describe('given a question decided later', () => {
	const postponed = {
		'situation.jointPictureDate': { date: '2027-03-31', responsible: 'Samordnaren' },
		'initiation.period': {}
	};
	const model = agreementOf(goodContent, { postponed });

	test('then the clause says so, who sees to it and when, and keeps no earlier answer', () => {
		expect(said(model, 'situation.basis')).toMatch(
			/inte sammanvägda till en gemensam bild\. Det ska vara klart senast den 31 mars 2027\. Samordnaren ansvarar\.$/
		);
		expect(said(model, 'validity.term')).toMatch(
			/Hur länge överenskommelsen gäller är inte bestämt\. Datum för beslut är inte satt\.$/
		);
		expect(visibleText(model)).not.toContain('31 december 2030.');
	});

	test('then it is an open point, and the front says how many and where', () => {
		expect(clauseOf(model, 'situation.basis')).toMatchObject({ tone: 'open' });
		expect(said(model, 'cover.openPoints')).toBe(
			`I den här versionen är två frågor öppna. De står i punkterna ${clauseOf(model, 'situation.basis')?.number} och ${clauseOf(model, 'validity.term')?.number}.`
		);
	});
});

describe('given areas whose problem and causes come later, for the same day', () => {
	test('then one such area says it itself', () => {
		const model = agreementDocument(openAreas('a1'));
		expect(said(model, 'area.bothOpen:a1')).toMatch(/Det ska vara klart senast den 31 mars 2027/);
		expect(said(model, 'area.problem:a1')).toBeUndefined();
	});

	test('then several are said once, together', () => {
		const model = agreementDocument(openAreas('a1', 'a2'));
		expect(said(model, 'focusAreas.open')).toMatch(/inte beskrivna för område a1 och område a2\./);
		expect(said(model, 'area.bothOpen:a1')).toBeUndefined();
	});
});

describe('given a local agreement', () => {
	const model = agreementOf(local);

	test('then law, terms and secrecy are those of the agreement above it', () => {
		expect(said(model, 'local.law')).toMatch(/bygger på Stadens överenskommelse/);
		expect(said(model, 'law.municipality')).toBeUndefined();
		expect(said(model, 'information.noRight')).toBeUndefined();
		expect(said(model, 'local.information')).toMatch(/gäller rutinen i Stadens överenskommelse/);
	});
});

describe('given the short form', () => {
	const short = withAnswers(goodContent, [['review.documentForm', 'short']]);
	const model = agreementOf(short);

	test('then ten chapters carry what Brå lists, and clauses keep their ids', () => {
		expect(model.chapters).toHaveLength(10);
		expect(said(model, 'short.areaTable')).toContain('Rån mot unga i centrum');
		expect(said(model, 'purposes.one')).toContain('Syftet med samverkan är');
	});

	test('then references lead to where the matter stands now', () => {
		expect(said(model, 'law.municipality')).toMatch(
			/Syftena står i kapitel 3 och områdena i kapitel 4\.$/
		);
	});
});

describe('given another order and fewer chapters', () => {
	const moved = withAnswers(goodContent, [
		['review.chapterOrder', ['validity', 'purposes']],
		['review.optionalChapters', ['terms']]
	]);
	const model = agreementOf(moved);

	test('then chapters follow it, numbers and references with them, and signatures stay last', () => {
		const ids = model.chapters.map(({ id }) => id);
		expect(ids.slice(0, 2)).toEqual(['validity', 'purposes']);
		expect(ids.at(-1)).toBe('signatures');
		expect(ids).not.toContain('summary');
		expect(said(model, 'law.municipality')).toContain('Syftena står i kapitel 2');
	});
});

describe('given text that is no words', () => {
	test('then it is printed as written, braces and all', () => {
		const hostile = '<script>alert(1)</script> {purpose} {^later} 😀';
		const content = { ...pair, initiation: { ...pair.initiation, title: hostile } };
		expect(agreementOf(content).head.title).toBe(hostile);
	});
});

describe('given draft and final', () => {
	const signing = withAnswers(goodContent, []);
	const draft = agreementOf(signing);
	const final = agreementOf(signing, { edition: 'final', status: 'decided' });
	const places = (model: typeof draft) =>
		blocksOf(model).flatMap((block) => (block.kind === 'signature' ? [block] : []));

	test('then only the draft is marked, and only the final has lines to sign on', () => {
		expect(draft.head.draft?.band).toBe('UTKAST 22 november 2026. Texten är inte beslutad.');
		expect(final.head.draft).toBeUndefined();
		expect(places(draft).map(({ open }) => open)).toEqual([false, false]);
		expect(places(final).map(({ open }) => open)).toEqual([true, true]);
	});

	test('then the ids are the same', () => {
		expect(blocksOf(draft).map(({ id }) => id)).toEqual(blocksOf(final).map(({ id }) => id));
	});
});

describe('given an answer that is no longer asked for', () => {
	test('then it is kept, but not printed', () => {
		const content = withAnswers(goodContent, [
			['initiation.renewal', 'new'],
			['initiation.lessons', ['Mötena var för långa.']]
		]);
		expect(visibleText(agreementDocument(factsOf(content)))).not.toContain('Mötena var för långa');
	});
});

describe('given a block', () => {
	test('then it names the questions whose answers it prints', () => {
		expect(clauseOf(agreementOf(goodContent), 'mandate.table')?.answers).toContain('mandate.roles');
		expect(clauseOf(agreementOf(pair), 'purposes.many')?.answers).toEqual(['initiation.purposes']);
	});
});
