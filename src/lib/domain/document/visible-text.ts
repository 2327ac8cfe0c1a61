/** A document as plain text: what a reader sees, in order. For comparison, search and the text fingerprint. */
import type { Block, Chapter, DocumentModel, Runs } from './model.ts';

/** Everything a reader sees, also the head. */
export function visibleText(model: DocumentModel): string {
	const { documentType, title, subtitle, senders, caseNumbers, version, date, draft } = model.head;
	const head = [
		draft?.band,
		...senders,
		...caseNumbers,
		version,
		date,
		documentType,
		title,
		subtitle
	];
	return lines([...head, ...model.front.map(blockText), visibleTextOf(model.chapters)]);
}

/**
 * What the fingerprint is made of: the text that the parties agree on. The same before and after the decision, so
 * neither day, version nor the mark of a draft is in it; spaces of any kind count as one.
 */
export function fingerprintText(model: DocumentModel): string {
	const { title, subtitle } = model.head;
	const chapters = model.chapters.map((chapter) => ({
		...chapter,
		blocks: chapter.blocks.filter(({ kind }) => kind !== 'signature')
	}));
	return lines([title, subtitle, visibleTextOf(chapters)])
		.normalize('NFC')
		.replace(/[^\S\n]+/g, ' ');
}

export function visibleTextOf(chapters: readonly Chapter[]): string {
	return lines(
		chapters.flatMap(({ number, heading, blocks }) => [
			lead(number, heading),
			...blocks.map(blockText)
		])
	);
}

/** One block with its number. */
export function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return lead(block.number, textOf(block.runs));
		case 'heading':
			return lead(block.number, block.text);
		case 'list':
			return lines([
				lead(block.number, textOf(block.lead)),
				...block.items.map(({ runs }) => textOf(runs))
			]);
		case 'table':
			return lines([
				lead(block.number, textOf(block.lead)),
				block.caption,
				block.columns.map(({ heading }) => heading).join('\t'),
				...block.rows.map(({ cells }) =>
					cells.map((cell) => cell.map(({ runs }) => textOf(runs)).join(' ')).join('\t')
				),
				block.note && textOf(block.note)
			]);
		case 'definitions':
			return lines([
				lead(block.number, textOf(block.lead)),
				...block.entries.map(({ term, meaning }) => `${term}: ${textOf(meaning)}`)
			]);
		case 'signature':
			return lines([
				block.party,
				block.basis && textOf(block.basis),
				...block.people.flatMap(({ name, title }) => [name, title])
			]);
		case 'forumPicture':
			return lines([
				block.caption,
				...block.picture.levels.flatMap(({ label, forums }) => [
					label,
					...forums.map(({ name, interval }) => [name, interval].filter(Boolean).join(', '))
				])
			]);
		default:
			return block satisfies never;
	}
}

function textOf(runs: Runs): string {
	return runs.map(({ text }) => text).join('');
}

const lead = (number: string | undefined, text: string) =>
	number === undefined ? text : `${number} ${text}`;

const lines = (texts: readonly (string | undefined)[]) =>
	texts.filter((text) => text !== undefined && text !== '').join('\n');
