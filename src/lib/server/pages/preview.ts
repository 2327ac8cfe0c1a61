import type { PartView, PreviewView } from '#lib/client/page-data.ts';
import type { Block, Chapter, DocumentModel } from '#lib/domain/document/model.ts';

/** The paper beside a form: the chapters in which the parts' answers are printed, whole, as they stand now. */
export function previewOf(model: DocumentModel, parts: readonly PartView[]): PreviewView {
	const questions = new Set(parts.flatMap((part) => part.questions.map(({ fieldId }) => fieldId)));
	const rows = new Set(parts.flatMap(({ base }) => base.split('.').slice(2)));
	const all = model.chapters.filter(({ blocks }) => blocks.some(prints(questions)));
	// The summary repeats much of the text; it is shown only for what stands nowhere else.
	const numbered = all.filter(({ number }) => number !== undefined);
	const printing = numbered.length > 0 ? numbered : all;
	// A chapter that repeats over rows is shown for the row that is being written.
	const ofRow = printing.filter(({ blocks }) => blocks.some((block) => standsIn(block, rows)));
	return { ...wholePaper(model), chapters: (ofRow.length > 0 ? ofRow : printing).map(chapterView) };
}

/** Every chapter of the document. */
export function wholePaper({ head, chapters }: DocumentModel): PreviewView {
	return {
		title: head.title,
		draft: head.draft && `${head.draft.word} ${head.date}`,
		chapters: chapters.map(chapterView)
	};
}

const prints =
	(questions: ReadonlySet<string>) =>
	({ answers }: Block): boolean =>
		answers.some((answer) => questions.has(answer));

function standsIn({ id }: Block, rows: ReadonlySet<string>): boolean {
	return id.split(/[:.]/).some((step) => rows.has(step));
}

function chapterView({ id, number, heading, blocks }: Chapter): PreviewView['chapters'][number] {
	return { id, ...(number !== undefined && { number }), heading, blocks };
}
