/** How a workbook is described: sheets and columns as data, in the same words and placeholders as a document. */
import type { ListId } from '../lists/all.ts';
import type { DocumentHead } from '../model.ts';
import type { Column, When, Wording } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { ActionPlanTexts } from '../texts.ts';
import type { SheetCell } from './model.ts';

export interface SheetColumn extends Column {
	/** In characters. */
	readonly width: number;
	/** A date or a number to count and sort with; without one the words of the column are said. */
	readonly value?: (scope: Scope) => SheetCell | undefined;
}

export interface SheetOutline {
	readonly id: string;
	readonly name: Wording;
	readonly title: Wording;
	readonly only?: When;
	/** A sheet for each of these. */
	readonly each?: ListId;
	/** A row for each: the last list within those before it. */
	readonly rows: readonly [ListId, ...ListId[]];
	readonly columns: readonly SheetColumn[];
	readonly fixedColumns: number;
	/** Said in the first row when there is none; without it the sheet is left out. */
	readonly whenEmpty?: Wording;
}

export interface WorkbookTexts {
	readonly plan: ActionPlanTexts;
	readonly frontName: string;
	/** Said once on the first sheet. */
	readonly notice: Wording;
	/** Under each sheet's title. */
	readonly about: (head: DocumentHead) => string;
	readonly sheets: readonly SheetOutline[];
}
