import type { Component, Snippet } from 'svelte';
import type { FieldView } from './field-view.ts';

/** What shows a list in place of `Rows`. `field` draws a field of a row with its label. */
export type ListTable = Component<{ view: FieldView; field: Snippet<[FieldView]> }>;

/** By the path of the list. */
export type ListTables = Readonly<Record<string, ListTable>>;
