import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import { reportKinds } from '#lib/text/documents/reports.ts';
import { notFoundIn } from '../../../support/cases/values.ts';
import { factsOfFixture, fixtures, reportedFacts } from '../../../support/report-facts.ts';

function made(id: string, facts: DocumentFacts): DocumentModel {
	const kind = reportKinds.find((each) => each.id === id);
	if (!kind) throw new Error(`No kind is called ${id}.`);
	return kind.compose(facts);
}
const text = (id: string, facts: DocumentFacts) => visibleText(made(id, facts));

const flaws = (words: string) =>
	words
		.split('\n')
		.filter((line) =>
			/[{}]|undefined|\bnull\b|NaN|\[object| {2}|\.\.|,,| [.,;:]( |$)|\( | \)/u.test(line)
		);

describe.each(fixtures)('the reports of %s', (id) => {
	it.each(reportKinds.map((kind) => kind.id))('are whole and clean Swedish: %s', async (kind) => {
		const model = made(kind, await factsOfFixture(id));
		expect(flaws(visibleText(model))).toEqual([]);
		expect(model.chapters.length).toBeGreaterThan(0);
		expect(model.chapters.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
	});

	it.each(['councilReport', 'situationAnnex'] as const)(
		'hold every answer that has its place there: %s',
		async (kind) => {
			const facts = await factsOfFixture(id);
			expect(notFoundIn(kind, facts.content, text(kind, facts))).toEqual([]);
		}
	);

	it('say of every measure and goal what is known', async () => {
		const facts = await factsOfFixture(id);
		const report = text('councilReport', facts).toLowerCase();
		const measures = (facts.content.actionPlan.measures ?? []).map(({ title = '' }) => title);
		const goals = (facts.content.focusAreas.areas ?? []).flatMap(({ goals: of = [] }) =>
			of.map(({ text: goal = '' }) => goal)
		);
		const absent = [...measures, ...goals].filter((words) => !report.includes(bare(words)));
		expect(absent).toEqual([]);
	});

	it('print the whole of the situation that is meant for readers', async () => {
		const facts = await factsOfFixture(id);
		const annex = text('situationAnnex', facts).toLowerCase();
		const { situation, focusAreas, initiation } = facts.content;
		const words = [
			...(situation.jointPicture ?? []),
			...(situation.ownPictures ?? []).map(({ summary }) => summary),
			...(situation.patterns ?? []).map(({ pattern }) => pattern),
			...(situation.dialogues ?? []).flatMap(({ result, change }) => [result, change]),
			...(focusAreas.areas ?? []).flatMap(({ causes = [] }) =>
				causes.map(({ support }) => support)
			),
			...(initiation.actors ?? []).map(({ currentWork }) => currentWork),
			situation.crimeMapping,
			situation.consequences,
			situation.otherInformation,
			situation.analysis,
			situation.differences,
			situation.outlook,
			situation.targetGroupVoice,
			situation.publicSummary
		].filter((answer) => answer !== undefined);
		expect(words.filter((answer) => !annex.includes(bare(answer)))).toEqual([]);
	});
});

/** As found in a text whatever it begins and ends with. */
const bare = (words: string) => words.trim().replace(/\.$/, '').toLowerCase();

describe('the report of an agreement that is signed', () => {
	it('says that there is an agreement, until when, and when the law asks again', async () => {
		const report = text('councilReport', await reportedFacts());
		expect(report).toContain('Överenskommelse finns med Polismyndigheten, gäller från och med');
		expect(report).toContain('Lägesbilden senast 31 augusti 2028.');
		expect(report).toContain(
			'Lagen innehåller inga bestämmelser om tillsyn eller sanktioner. Brottsförebyggande rådet följer hur kommunerna arbetar.'
		);
	});

	it('proposes what the council is to decide', async () => {
		const report = text('councilReport', await reportedFacts());
		expect(report).toContain(
			'att ge kommunstyrelsen i uppdrag att redovisa hur bekymringssamtalen har kommit i gång och redovisa det senast den 31 oktober 2027.'
		);
	});

	it('never says that a figure shows what the measures did', async () => {
		const report = text('councilReport', await reportedFacts());
		expect(report).toContain(
			'Att en siffra har förändrats visar inte ensamt att åtgärderna är orsaken.'
		);
	});
});

describe('the report of a municipality that is late', () => {
	it('says what should have been done, and by when, on the day that it shows', async () => {
		const facts = await reportedFacts();
		const { situation, actionPlan, followUp } = facts.content;
		const report = text('councilReport', {
			...facts,
			content: {
				...facts.content,
				situation: { ...situation, lastUpdated: '2024-03-01' },
				actionPlan: { ...actionPlan, municipalPlan: { relation: 'none' } },
				followUp: { ...followUp, municipalPlanFollowedUp: undefined }
			}
		});
		expect(report).toContain('Försenat: lägesbilden senast 1 mars 2026.');
		expect(report).toContain('Kommunens åtgärdsplan (5 §)\tSaknas');
		expect(report).toContain('räknas här som 24 månader från det senaste datumet');
	});
});

describe('the report of an agreement that has ended', () => {
	it('does not say that there is one', async () => {
		const report = text('councilReport', { ...(await reportedFacts()), status: 'expired' });
		expect(report).toContain('Överenskommelsen med Polismyndigheten har upphört');
		expect(report).not.toContain('Överenskommelse finns');
	});
});

describe('the report of a draft', () => {
	it('does not say that there is an agreement, nor that what is not told is missing', async () => {
		const report = text('councilReport', await factsOfFixture('vasteras'));
		expect(report).toContain('Överenskommelse med Polismyndigheten är under arbete');
		expect(report).toContain('Lägesbild (4 §)\tEj angivet');
		expect(report).not.toContain('Saknas');
		expect(report).toContain('UTKAST');
	});
});

describe('the answer to an interpellation', () => {
	it('lists rules and assignments with date, source and the day they were checked', async () => {
		const answer = text('interpellation', await reportedFacts());
		expect(answer).toContain(
			'Säkerhetszoner, 22 a–22 f §§ polislagen (1984:387) Beslutad. Gäller från 25 april 2024 enligt propositionen. Källa: lagtexten; datum enligt propositionen. Kontrollerad 22 november 2026.'
		);
		expect(answer).toContain('Uppdrag eller strategi, inte en lag. Uppdraget gavs i oktober 2025.');
		expect(answer).toContain('Gäller inte kommunen. Skäl: Ingen plats har haft behov av det');
	});

	it('never lists a proposal, or what is known at second hand, as a rule', async () => {
		const model = made('interpellation', await reportedFacts());
		const table = model.chapters.flatMap(({ blocks }) =>
			blocks.filter(({ id }) => id === 'reforms.table')
		)[0];
		expect(JSON.stringify(table)).not.toMatch(/vård av barn och unga|straffbarhetsålder/u);
		const answer = visibleText(model);
		expect(answer).toMatch(/förslag och räknas inte in: ny lag om vård av barn och unga\./u);
		expect(answer).toMatch(/inte läst hos riksdagen och räknas inte in: skärpta regler/u);
	});

	it('answers every question with needs, owners and dates', async () => {
		const answer = text('interpellation', await reportedFacts());
		expect(answer).toContain('Genomgången av samverkan visade fem behov:');
		expect(answer).toContain('Vi har beslutat eller planerat två satsningar.');
		expect(answer).toContain('Svaret lämnas av Förnamn Efternamn, kommunstyrelsens ordförande.');
	});
});
