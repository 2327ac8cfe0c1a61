import { tick } from 'svelte';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import {
	measureGroups,
	type MeasureGroup,
	type NumberedMeasure
} from '#lib/domain/sections/measure-order.ts';
import { allMeasures } from '#lib/domain/sections/readers.ts';
import { columnIds, type ColumnId } from './columns.ts';

export interface Place {
	readonly row: string;
	readonly column: ColumnId;
}

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`;

/** Which cell the keyboard is in, and whether it is being edited. Rows stay where they are until the edit is over. */
export class Grid {
	readonly #content: () => AgreementContent;
	#current = $state.raw<Place>();
	#editing = $state.raw(false);
	#held = $state.raw<Measure>();

	constructor(content: () => AgreementContent) {
		this.#content = content;
	}

	readonly groups: readonly MeasureGroup[] = $derived.by(() => measureGroups(this.#shown()));
	readonly rows: readonly NumberedMeasure[] = $derived(
		this.groups.flatMap(({ measures }) => measures)
	);

	/** The one cell that Tab leads to. */
	get current(): Place | undefined {
		const isThere = this.rows.some(({ measure }) => measure.id === this.#current?.row);
		if (isThere) return this.#current;
		const [first] = this.rows;
		return first && { row: first.measure.id, column: 'title' };
	}

	/** The row that the person has been in. */
	get selected(): NumberedMeasure | undefined {
		const row = this.#current?.row;
		return this.rows.find(({ measure }) => measure.id === row) ?? this.rows[0];
	}

	isCurrent({ row, column }: Place): boolean {
		return this.current?.row === row && this.current.column === column;
	}

	isEdited(place: Place): boolean {
		return this.#editing && this.isCurrent(place);
	}

	select(place: Place): void {
		if (!this.isCurrent(place)) this.#stop();
		this.#current = place;
	}

	async focus(place: Place | undefined = this.current): Promise<void> {
		if (!place) return;
		this.select(place);
		await tick();
		const cell = document.getElementById(cellId(place));
		(cell?.querySelector<HTMLElement>('a[tabindex]') ?? cell)?.focus();
	}

	/** The cell that many rows down and columns to the right, or the last one on the way. */
	step(rows: number, columns: number): Promise<void> {
		const { current } = this;
		if (!current) return Promise.resolve();
		const row = this.rows.findIndex(({ measure }) => measure.id === current.row);
		const column = columnIds.indexOf(current.column);
		return this.focus({
			row: this.rows[clamp(row + rows, this.rows.length)]?.measure.id ?? current.row,
			column: columnIds[clamp(column + columns, columnIds.length)] ?? current.column
		});
	}

	/** The next or the previous cell in reading order; the same one at either end. */
	async next(direction: 1 | -1): Promise<void> {
		const column = columnIds.indexOf(this.current?.column ?? 'title') + direction;
		const isWithin = column >= 0 && column < columnIds.length;
		await (isWithin
			? this.step(0, direction)
			: this.step(direction, -direction * columnIds.length));
	}

	edit(place: Place | undefined = this.current): void {
		if (!place || place.column === 'number') return;
		this.select(place);
		this.#held = allMeasures(this.#content()).find(({ id }) => id === place.row);
		this.#editing = true;
	}

	/** Ends the edit; the caller says where the keyboard goes. */
	close(): void {
		this.#stop();
	}

	#stop(): void {
		this.#editing = false;
		this.#held = undefined;
	}

	/** The content, with the edited measure where it was when the edit began. */
	#shown(): AgreementContent {
		const content = this.#content();
		const held = this.#held;
		if (!held) return content;
		const { focusArea, causes, goals } = held;
		const measures = allMeasures(content).map((measure) =>
			measure.id === held.id ? { ...measure, focusArea, causes, goals } : measure
		);
		return { ...content, actionPlan: { ...content.actionPlan, measures } };
	}
}

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);
