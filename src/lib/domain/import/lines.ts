/** A document as the lines that its Word file shows, each with the clause it stands in. */
import type { Block, DocumentModel, Runs, SignatureBlock } from '#lib/domain/document/model.ts';
import { folded } from './folded.ts';

export interface Line {
	/** Folded; never empty. */
	readonly text: string;
	/** Clause id, chapter id, or `head` for what stands above everything. */
	readonly at: string;
}

/** Lines of the body in the order of the file, without contents, pictures, headers and footers. */
export function linesOf(model: DocumentModel): readonly Line[] {
	const { documentType, title, subtitle } = model.head;
	const lines: Line[] = [];
	const add = (at: string, texts: readonly (string | undefined)[]) => {
		for (const text of texts) {
			const line = folded((text ?? '').replace(/\t/g, ' '));
			if (line !== '') lines.push({ text: line, at });
		}
	};
	const addBlocks = (blocks: readonly Block[], caption: string) => {
		for (const group of groups(blocks)) {
			const waiting = group.filter(isWaiting);
			const [first] = waiting;
			if (first) add(first.id, [caption, ...model.labels.signatureTableHeadings]);
			for (const block of waiting) add(block.id, signerLines(block));
			for (const block of group) if (!isClosed(block)) add(block.id, blockLines(block));
		}
	};
	add('head', [documentType, title, subtitle]);
	addBlocks(model.front, title);
	for (const { id, heading, blocks } of model.chapters) {
		add(id, [heading]);
		addBlocks(blocks, heading);
	}
	return lines;
}

/** Signatures that follow each other are written together: in a draft they share one table of who will sign. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const made: Block[][] = [];
	for (const block of blocks) {
		const last = made.at(-1);
		if (block.kind === 'signature' && last?.[0]?.kind === 'signature') last.push(block);
		else made.push([block]);
	}
	return made;
}

const isClosed = (block: Block) => block.kind === 'signature' && !block.open;
const isWaiting = (block: Block): block is SignatureBlock =>
	block.kind === 'signature' && !block.open && block.people.length > 0;

function blockLines(block: Block): readonly (string | undefined)[] {
	switch (block.kind) {
		case 'paragraph':
			return [textOf(block.runs)];
		case 'heading':
			return [block.text];
		case 'list':
			return [textOf(block.lead), ...block.items.map(({ runs }) => textOf(runs))];
		case 'table': {
			const lead = textOf(block.lead);
			if (block.rows.length === 0 || block.columns.length === 0) return [lead];
			return [
				lead,
				block.caption,
				...block.columns.map(({ heading }) => heading),
				...block.rows.flatMap(({ cells }) =>
					cells.flatMap((cell) => cell.map(({ runs }) => textOf(runs)))
				),
				block.note && textOf(block.note)
			];
		}
		case 'definitions':
			return [
				textOf(block.lead),
				...block.entries.map(({ term, meaning }) => `${termLine(term)} ${textOf(meaning)}`)
			];
		case 'signature':
			return signingLines(block);
		case 'forumPicture':
			return block.picture.levels.some(({ forums }) => forums.length > 0) ? [block.caption] : [];
	}
}

/** A term that is a number stands before a tab, as written numbers do: neither is told. */
const termLine = (term: string) => (/^\s*\d+(?:\.\d+)*\s*$/.test(term) ? '' : term);

function signingLines({ party, basis, people }: SignatureBlock): readonly (string | undefined)[] {
	return [
		party,
		basis && textOf(basis),
		...people.flatMap(({ lines, name, title }) => [...lines, name, title])
	];
}

function signerLines({ party, basis, people }: SignatureBlock): readonly (string | undefined)[] {
	return people.flatMap(({ name, title }) => [party, basis && textOf(basis), name, title]);
}

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** What the fingerprint of a file is made of. */
export function printedText(lines: readonly Pick<Line, 'text'>[]): string {
	return lines.map(({ text }) => text).join('\n');
}
