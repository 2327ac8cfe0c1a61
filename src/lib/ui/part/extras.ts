import type { Component } from 'svelte';
import type { PartPageView } from '#lib/client/page-data.ts';
import type { Session } from '#lib/client/session.ts';
import type { ListTables } from '#lib/ui/sections/list-tables.ts';
import type { Writing } from '#lib/ui/sections/writing.ts';

/** What some pages show beside their questions. */
type Extra = 'chain' | 'chains' | 'forums' | 'measures' | 'prioritisation';

export interface ExtraProps {
	readonly session: Session;
	readonly page: PartPageView;
}

/** By section and list for the page of a row, by section and group for a part. */
const extras: Readonly<Record<string, Extra>> = {
	'focusAreas.areas.row': 'chain',
	'focusAreas.areas': 'chains',
	'structure.forums': 'forums',
	'actionPlan.measures': 'measures',
	'situation.prioritisation': 'prioritisation'
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
	switch (extra) {
		case 'measures':
			return {
				'actionPlan.measures': (await import('#lib/ui/measures/MeasuresGrid.svelte')).default
			};
		case 'prioritisation':
			return {
				'situation.problems': (await import('#lib/ui/sections/SectionMatrix.svelte')).default
			};
		default:
			return {};
	}
}

/** Of what is for writing, that which the page shows from the start. */
export async function shownOf({ hasPrivacyWarnings }: PartPageView): Promise<Partial<Writing>> {
	if (!hasPrivacyWarnings) return {};
	return { PrivacyNotes: (await import('#lib/ui/sections/PrivacyNotes.svelte')).default };
}
