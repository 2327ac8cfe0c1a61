import type { Block, DocumentModel, Run, Runs } from '#lib/domain/document/model.ts';

const blocksOf = (model: DocumentModel): readonly Block[] => [
	...model.front,
	...model.chapters.flatMap((chapter) => chapter.blocks)
];

/** Visits every place in the model that a reference may point to. */
export function eachTarget(model: DocumentModel, visit: (id: string) => void): void {
	for (const chapter of model.chapters) visit(chapter.id);
	for (const block of blocksOf(model)) {
		visit(block.id);
		if (block.kind === 'list') for (const item of block.items) visit(item.id);
		if (block.kind === 'table') for (const row of block.rows) visit(row.id);
		if (block.kind === 'definitions') for (const entry of block.entries) visit(entry.id);
	}
}

function eachRuns(block: Block, visit: (runs: Runs) => void): void {
	switch (block.kind) {
		case 'paragraph':
			visit(block.runs);
			break;
		case 'list':
			visit(block.lead);
			for (const item of block.items) visit(item.runs);
			break;
		case 'table':
			visit(block.lead);
			for (const row of block.rows)
				for (const cell of row.cells) for (const paragraph of cell) visit(paragraph.runs);
			if (block.note) visit(block.note);
			break;
		case 'definitions':
			visit(block.lead);
			for (const entry of block.entries) visit(entry.meaning);
			break;
		case 'signature':
			if (block.basis) visit(block.basis);
			break;
		case 'heading':
		case 'forumPicture':
	}
}

/** Visits every piece of running text. */
export function eachRun(model: DocumentModel, visit: (run: Run) => void): void {
	for (const block of blocksOf(model)) eachRuns(block, (runs) => runs.forEach(visit));
}
