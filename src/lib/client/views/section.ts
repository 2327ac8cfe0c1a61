import type { TaskStatus } from '#lib/domain/journey/progress.ts';
import type { SourceView } from './shared.ts';

export interface PartLine {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly status: TaskStatus;
	/** What is missing, in words. */
	readonly lacks: string;
}

export interface SectionView {
	readonly number: string;
	readonly title: string;
	readonly purpose: string;
	readonly step: string;
	readonly time: string;
	readonly timeBasis: string;
	readonly doneWhen: readonly { readonly text: string; readonly source: SourceView }[];
	readonly parts: readonly PartLine[];
	/** Focus areas or measures, each with a page of its own. */
	readonly rows?: {
		readonly heading: string;
		readonly lede: string;
		readonly lines: readonly PartLine[];
		readonly empty: string;
		readonly add: { readonly label: string; readonly href: string };
	};
	readonly go: { readonly label: string; readonly href: string };
	readonly previous?: { readonly label: string; readonly href: string };
	readonly next?: { readonly label: string; readonly href: string };
}
