import type { OptionLabels } from '#lib/client/page-data.ts';
import { enums } from '#lib/domain/sections/enums/all.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import type { Option } from '#lib/ui/primitives/field.ts';

/** The enum's values in their own order, with the page's labels. */
export function optionList(id: EnumId, labels: OptionLabels): readonly Option[] {
	return enums[id].map((value) => ({ value, label: labels[id]?.[value] ?? value }));
}

/** Whether the enum has a choice that a person describes. */
export function hasOther(id: EnumId): boolean {
	return (enums[id] as readonly string[]).includes('other');
}
