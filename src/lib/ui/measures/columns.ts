import { gridText } from '#lib/text/measures-grid.ts';

export type ColumnId = keyof typeof gridText.columns;

/** The columns in order, and the answers that each of them shows and changes. */
const columns = [
	{ id: 'number', fields: [] },
	{ id: 'title', fields: ['title', 'after'] },
	{ id: 'links', fields: ['focusArea', 'causes', 'goals'] },
	{ id: 'owner', fields: ['owner'] },
	{ id: 'status', fields: ['status'] },
	{ id: 'time', fields: ['time'] },
	{ id: 'followUp', fields: ['followUpInterval', 'followUpOwner'] }
] as const satisfies readonly { id: ColumnId; fields: readonly string[] }[];

export const columnIds: readonly ColumnId[] = columns.map(({ id }) => id);

export function fieldsOf(column: ColumnId): readonly string[] {
	return columns.find(({ id }) => id === column)?.fields ?? [];
}
