import type { OptionLabels } from '#lib/client/page-data.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import type { Option } from '#lib/ui/primitives/field.ts';

/** The enum's values in their own order, with the page's labels. */
export function optionList(id: EnumId, labels: OptionLabels): readonly Option[] {
	return Object.entries(labels[id] ?? {}).map(([value, label]) => ({ value, label }));
}

/** Whether the enum has a choice that a person describes. */
export function hasOther(id: EnumId, labels: OptionLabels): boolean {
	return Object.hasOwn(labels[id] ?? {}, 'other');
}
