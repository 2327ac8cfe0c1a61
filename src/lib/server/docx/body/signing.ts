import type { DocumentModel, SignatureBlock, TableBlock } from '#lib/domain/document/model.ts';
import type { Sheet } from './sheet.ts';
import { addPairs } from './signing-pairs.ts';
import { addPlaces } from './signing-places.ts';
import { addTable } from './table.ts';

/** In a draft nobody can sign: one table says who will, a row a person, for all parties together. */
export function whoWillSign(
	{ labels }: DocumentModel,
	blocks: readonly SignatureBlock[],
	caption: string,
	id = ''
): TableBlock {
	const columns = labels.signatureTableHeadings.map((heading, i) => ({
		id: `${i}`,
		heading
	}));
	const line = (text: string) => ({ runs: [{ text }] });
	const rows = blocks.flatMap(({ party, people, basis }) =>
		people.map(({ id, name, title }) => ({
			id,
			cells: [
				[line(party), ...(basis ? [{ runs: basis, tone: 'muted' as const }] : [])],
				[line(name)],
				[line(title)]
			]
		}))
	);
	const description = columns.map((column) => column.heading).join(', ');
	return { kind: 'table', id, answers: [], lead: [], caption, description, columns, rows };
}

/** The signature blocks that follow each other, one a party. `caption` is the chapter's heading. */
export function addSignatures(
	sheet: Sheet,
	blocks: readonly SignatureBlock[],
	caption: string
): void {
	const closed = blocks.filter((block) => !block.open);
	if (closed.length > 0) addTable(sheet, whoWillSign(sheet.model, closed, caption));
	const open = blocks.filter((block) => block.open);
	// Where everything is to stand on a few pages, two parties with one person each share a row.
	if (open.length === 0) return;
	if (sheet.model.look === 'short' && open.every(({ people }) => people.length === 1))
		addPairs(sheet, open, caption);
	else for (const block of open) addPlaces(sheet, block, caption);
}
