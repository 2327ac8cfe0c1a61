import type { Component } from 'svelte';
import type { PartPageView } from '#lib/client/page-data.ts';
import type { Session } from '#lib/client/session.ts';
import type { ListTables } from '#lib/ui/sections/list-tables.ts';

/** What some pages show beside their questions. */
type Extra = 'chain' | 'chains' | 'forums' | 'measures';

export interface ExtraProps {
	readonly session: Session;
	readonly page: PartPageView;
}

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

/** What stands before the questions: how the answers hang together. Only the page that shows it loads it. */
export async function introductionOf(
	page: PartPageView
): Promise<Component<ExtraProps> | undefined> {
	switch (extraOf(page)) {
		case 'chain':
			return (await import('./AreaChain.svelte')).default;
		case 'chains':
			return (await import('#lib/ui/chain/ChainOverview.svelte')).default;
		case 'forums':
			return (await import('#lib/ui/forums/Forums.svelte')).default;
		default:
			return undefined;
	}
}

/** Tables that need the page to run are fetched only where they are used. */
export async function tablesFor(extra: Extra | undefined): Promise<ListTables> {
	if (extra !== 'measures') return {};
	const { default: table } = await import('#lib/ui/measures/MeasuresGrid.svelte');
	return { 'actionPlan.measures': table };
}
