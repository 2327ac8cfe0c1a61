import type { CellChange, RowChange, TextChange } from '#lib/domain/compare/comparison.ts';
import type { Run, Runs, TableCell, TableRow } from '#lib/domain/document/model.ts';
import { emphasis } from '../body/cell.ts';
import type { Change } from '../body/emphasis.ts';
import type { Tracked, TrackedRun } from '../body/tracked.ts';

/** Without its link: the place it leads to may be gone. */
function unlinked({ refersTo: _, ...run }: Run): Run {
	return run;
}

export const oldRuns = (runs: Runs): Runs => runs.map(unlinked);

/** Both versions of a text in one, each word with whose it is. */
export function mergeText({ parts }: TextChange): Runs {
	return parts.flatMap(({ kind, runs }) => {
		if (kind === 'kept') return runs;
		return runs.map((run): TrackedRun => ({
			...(kind === 'removed' ? unlinked(run) : run),
			change: kind
		}));
	});
}

/** A text that has moved, as it was where it stood or as it is where it stands, with what changed on the way. */
export function movedText({ parts }: TextChange, change: Change): Runs {
	const other = change === 'movedFrom' ? 'added' : 'removed';
	const runs = mergeText({ isChanged: true, parts: parts.filter(({ kind }) => kind !== other) });
	return change === 'movedFrom' ? oldRuns(runs) : runs;
}

function mergeCell(cell: CellChange): TableCell {
	return cell.map((each) => {
		switch (each.kind) {
			case 'added':
			case 'movedTo':
				return { ...each.new, change: 'added' };
			case 'removed':
			case 'movedFrom':
				return { ...each.old, runs: oldRuns(each.old.runs), change: 'removed' };
			case 'kept': {
				const { old, new: fresh, change } = each;
				const looks = [emphasis(old), emphasis(fresh)] as const;
				const alike = JSON.stringify(looks[0]) === JSON.stringify(looks[1]);
				const own = (runs: Runs, which: 'removed' | 'added', look: (typeof looks)[number]) =>
					runs.map((run): TrackedRun => ({ ...run, change: which, emphasis: look }));
				const runs =
					alike || !change.isChanged
						? mergeText(change)
						: [
								...own(oldRuns(old.runs), 'removed', looks[0]),
								...own(fresh.runs, 'added', looks[1])
							];
				const { tone: oldTone = 'plain' } = old;
				const { tone = 'plain' } = fresh;
				return { ...fresh, runs, ...(oldTone !== tone && { oldTone }) };
			}
		}
	}) satisfies readonly (TableCell[number] & Tracked)[];
}

/** A row of both versions: word by word in its cells. */
export function mergeRow(row: TableRow, { cells }: RowChange): TableRow {
	return { ...row, cells: cells.map(mergeCell) };
}
