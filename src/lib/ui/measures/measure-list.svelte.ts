import { RowList } from '#lib/ui/sections/row-list.svelte.ts';
import type { FieldView } from '#lib/ui/sections/field-view.ts';

/** The list of measures; a new one belongs to the area that the person is in. */
export class MeasureList extends RowList {
	readonly #area: () => string | undefined;

	constructor(view: () => FieldView, area: () => string | undefined) {
		super(view);
		this.#area = area;
	}

	override async add(values: Readonly<Record<string, unknown>> = {}): Promise<void> {
		const focusArea = this.#area();
		await super.add({ ...(focusArea !== undefined && { focusArea }), ...values });
	}
}
