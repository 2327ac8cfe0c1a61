import type { MiniView } from '#lib/client/views/overview.ts';
import type { Block, DocumentModel, Runs } from '#lib/domain/document/model.ts';

/** Lines on the drawn paper, shared by its chapters: a long document gets fewer for each. */
const room = 54;

/** How much of the document is written: clauses without a gap, of all clauses. */
export function miniView({ chapters }: DocumentModel): MiniView {
	const clauses = chapters.map(({ number, blocks }) => ({
		number,
		lines: blocks.filter(({ kind }) => kind !== 'heading').map((block) => !hasGap(block))
	}));
	const all = clauses.flatMap(({ lines }) => lines);
	const most = Math.min(6, Math.max(2, Math.floor(room / Math.max(1, chapters.length))));
	return {
		written: all.filter(Boolean).length,
		all: all.length,
		chapters: clauses.map(({ number, lines }) => ({
			...(number !== undefined && { number }),
			lines: sample(lines, most)
		}))
	};
}

/** Fewer lines with the same share missing, and never without the gap when there is one. */
function sample(lines: readonly boolean[], most: number): readonly boolean[] {
	if (lines.length <= most) return lines;
	const share = lines.filter((line) => !line).length / lines.length;
	const gaps = share === 0 ? 0 : Math.max(1, Math.round(share * most));
	return Array.from({ length: most }, (_, index) => index < most - gaps);
}

function hasGap(block: Block): boolean {
	return runsOf(block).some((runs) => runs.some(({ gap }) => gap !== undefined));
}

function runsOf(block: Block): readonly Runs[] {
	switch (block.kind) {
		case 'paragraph':
			return [block.runs];
		case 'list':
			return [block.lead, ...block.items.map(({ runs }) => runs)];
		case 'definitions':
			return [block.lead, ...block.entries.map(({ meaning }) => meaning)];
		case 'table':
			return [
				block.lead,
				...block.rows.flatMap(({ cells }) => cells.flat().map(({ runs }) => runs))
			];
		case 'signature':
			return block.basis ? [block.basis] : [];
		default:
			return [];
	}
}
