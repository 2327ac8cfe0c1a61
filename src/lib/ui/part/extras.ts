import type { PartPageView } from '#lib/client/page-data.ts';
import type { ListTables } from '#lib/ui/sections/list-tables.ts';

/** What some pages show beside their questions. */
export type Extra = 'chain' | 'chains' | 'forums' | 'measures';

/** By section and list for the page of a row, by section and group for a part. */
const extras: Readonly<Record<string, Extra>> = {
	'focusAreas.areas.row': 'chain',
	'focusAreas.areas': 'chains',
	'structure.forums': 'forums',
	'actionPlan.measures': 'measures'
};

export function extraOf({ section, row, parts }: PartPageView): Extra | undefined {
	return extras[row ? `${section.id}.${row.list}.row` : `${section.id}.${parts[0]?.group}`];
}

/** Tables that need the page to run are fetched only where they are used. */
export async function tablesFor(extra: Extra | undefined): Promise<ListTables> {
	if (extra !== 'measures') return {};
	const { default: table } = await import('#lib/ui/measures/MeasuresGrid.svelte');
	return { 'actionPlan.measures': table };
}
