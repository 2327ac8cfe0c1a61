import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { writeRedline } from '#lib/server/docx/redline/write-redline.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { cases } from '../../../../support/cases/all.ts';
import { answers, readInLibreOffice } from '../../../../support/docx/libreoffice.ts';
import { readInPandoc } from '../../../../support/docx/pandoc.ts';
import { linesOf, redlineOf, settledLines } from '../../../../support/docx/redline.ts';
import { lintDocx } from '../../../../support/docx/lint.ts';
import { revised } from '../../../../support/docx/revised.ts';
import { sdkErrors } from '../../../../support/docx/validate.ts';

const { write } = createDocxWriter();
const slow = 240_000;

/** The agreement and the plan of each fixture, each with itself after a revision. */
const pairs = cases.flatMap((made) => {
	const facts: DocumentFacts = {
		agreementId: made.id,
		content: made.content,
		postponed: made.postponed,
		status: 'drafting',
		version: '1',
		today: made.today,
		edition: 'draft'
	};
	const later = { ...facts, content: revised(made.content) };
	return [
		[`the agreement of ${made.id}`, agreementDocument(facts), agreementDocument(later)] as const,
		[`the plan of ${made.id}`, actionPlanDocument(facts), actionPlanDocument(later)] as const
	];
});

/** A redline has no list of contents. */
const listless = (model: DocumentModel): DocumentModel => ({ ...model, hasContents: false });
const tidy = (lines: readonly string[]) =>
	lines.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()).filter(Boolean);
/** Title and subtitle of the opening. */
const OPENING = 2;

describe.each(pairs)('a redline of %s', (_, old, fresh) => {
	const made = writeRedline(redlineOf(old, fresh));

	it(
		'is valid, clean, and holds the law in our own reader',
		async () => {
			const file = await made;
			expect(lintDocx(file)).toEqual([]);
			expect(await sdkErrors(file)).toEqual([]);
			expect(settledLines(file, 'accept')).toEqual(linesOf(await write(fresh)));
			expect(settledLines(file, 'reject')).toEqual(linesOf(await write(old)));
		},
		slow
	);
});

/** LibreOffice takes its time: the agreement and the plan of the first. */
const shown = pairs.slice(0, 2);

describe.skipIf(!answers('soffice')).each(shown)(
	'in LibreOffice (skipped where soffice is not installed), %s',
	(_, old, fresh) => {
		it.each(['accept', 'reject'] as const)(
			'%s all',
			async (how) => {
				const other = await write(listless(how === 'accept' ? fresh : old));
				const file = await writeRedline(redlineOf(old, fresh));
				const lines = tidy(readInLibreOffice(file, how)).slice(OPENING);
				expect(lines).toEqual(tidy(readInLibreOffice(other)));
			},
			slow
		);
	}
);

describe.skipIf(!answers('pandoc')).each(pairs)(
	'in pandoc (skipped where it is not installed), %s',
	(_, old, fresh) => {
		it.each(['accept', 'reject'] as const)(
			'%s all',
			async (how) => {
				const other = linesOf(await write(how === 'accept' ? fresh : old));
				const file = await writeRedline(redlineOf(old, fresh));
				// It takes the first title for the file's own.
				const lines = readInPandoc(file, how).slice(OPENING - 1);
				// Pandoc makes a list of what has a dash, and forgets the dash.
				expect(lines).toEqual(tidy(other).map((line) => line.replace(/^– (?=.)/, '')));
			},
			slow
		);
	}
);
