import { untrack } from 'svelte';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { rowWords } from '#lib/text/form-rows.ts';
import type { FieldView } from './field-view.ts';
import { focusOn } from './focus.ts';
import { useForm } from './form-context.ts';
import { isAnswered } from './is-answered.ts';
import { rowName } from './row-view.ts';
import type { Reading } from './value-text.ts';

/** Ids in the page of what the keyboard returns to. */
export const addId = (list: string): string => `${list}-add`;
export const editId = (list: string, row: string): string => `${list}.${row}-edit`;

/** A list and which of its rows is open. Make it while the component is being set up. */
export class RowList {
	readonly #form = useForm();
	readonly #view: () => FieldView;
	#open = $state.raw<string>();
	/** The row whose removal waits for a yes, and how many answers point at it. */
	#leaving = $state.raw<{ readonly id: string; readonly name: string; readonly links: number }>();
	#said = $state.raw('');

	constructor(view: () => FieldView) {
		this.#view = view;
		// An address that leads to an answer in a row opens the row.
		$effect(() => {
			const { target } = this.#form;
			const row = untrack(() => this.rows.find(({ id }) => isWithin(target, `${this.path}.${id}`)));
			if (row && this.#form.session.editable) void this.#show(row.id, target);
		});
	}

	get path(): string {
		return this.#view().path;
	}

	get rows(): readonly AnyRow[] {
		return (this.#form.session.read(this.path) ?? []) as readonly AnyRow[];
	}

	get openRow(): AnyRow | undefined {
		return this.rows.find(({ id }) => id === this.#open);
	}

	/** The rows of the table: all but the open one. */
	get finished(): readonly AnyRow[] {
		return this.rows.filter(({ id }) => id !== this.#open);
	}

	get leaving() {
		return this.#leaving;
	}

	/** What happened last, to be said aloud. */
	get said(): string {
		return this.#said;
	}

	get reading(): Reading {
		const { session, options, library } = this.#form;
		return { content: session.state.content, options, library };
	}

	/** From 1. */
	placeOf(row: AnyRow): number {
		return this.rows.findIndex(({ id }) => id === row.id) + 1;
	}

	nameOf(row: AnyRow): string {
		return rowName(this.#view(), row, this.placeOf(row), this.reading);
	}

	/** A new row comes last, is open at once, and has the keyboard in its first field. */
	async add(values?: Readonly<Record<string, unknown>>): Promise<void> {
		await this.#form.session.ready();
		const id = this.#form.session.addRow(this.path, values);
		this.#form.edited(this.path);
		this.#said = rowWords.added(this.rows.length);
		await this.open(id);
	}

	open(id: string): Promise<void> {
		return this.#show(id, `${this.path}.${id}`);
	}

	close(): void {
		const closed = this.#open;
		this.#open = undefined;
		if (closed !== undefined) void focusOn(editId(this.path, closed));
	}

	async move(row: AnyRow, direction: 'up' | 'down'): Promise<void> {
		await this.#form.session.ready();
		this.#form.session.moveRow(this.path, row.id, direction);
		this.#form.edited(this.path);
		this.#said = rowWords.movedTo(this.nameOf(row), this.placeOf(row), this.rows.length);
	}

	/** An empty row goes at once; one that says something, or is pointed at, needs a yes. */
	async askToRemove(row: AnyRow): Promise<void> {
		await this.#form.session.ready();
		const inside = `${this.path}.${row.id}.`;
		const pointers = this.#form.session.pointersTo(row.id);
		const links = pointers.filter((path) => !path.startsWith(inside)).length;
		const { id: _, ...answers } = row;
		const leaving = { id: row.id, name: this.nameOf(row), links };
		if (links === 0 && !isAnswered(answers)) this.#remove(leaving);
		else this.#leaving = leaving;
	}

	keep(): void {
		this.#leaving = undefined;
	}

	confirmRemoval(): void {
		if (this.#leaving) this.#remove(this.#leaving);
	}

	async #show(row: string, focus = ''): Promise<void> {
		await this.#form.session.ready();
		this.#open = row;
		await focusOn(focus);
	}

	#remove({ id, name }: { readonly id: string; readonly name: string }): void {
		this.#leaving = undefined;
		this.#form.session.removeRow(this.path, id);
		this.#form.edited(this.path);
		this.#said = rowWords.removed(name);
		void focusOn(addId(this.path));
	}
}

function isWithin(target: string | undefined, row: string): boolean {
	return target === row || target?.startsWith(`${row}.`) === true;
}
