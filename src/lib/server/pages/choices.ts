import type { LibraryItem } from '#lib/client/page-data.ts';
import type { Wording } from '#lib/domain/document/outline.ts';
import { fullChapters } from '#lib/text/documents/agreement/full.ts';
import { reforms } from '#lib/text/reforms/all.ts';

/** National reforms, each with what it gives locally and where that is said. */
export const reformItems: readonly LibraryItem[] = reforms.map((reform) => ({
	id: reform.id,
	name: `${reform.name} (${reform.reference})`,
	description: reform.givesLocally,
	...(reform.note !== undefined && { note: reform.note }),
	source: { ...reform.source, checked: reform.checked, own: false },
	values: { reform: reform.id }
}));

/** The chapters that may change places; what stands first or last in the agreement stays there. */
export const chapterItems: readonly LibraryItem[] = fullChapters
	.filter(({ fixed }) => !fixed)
	.map(({ id, heading }) => ({ id, name: plain(heading), description: '', values: {} }));

/** A heading that depends on the answers is called by what it is when nothing is said. */
function plain(heading: Wording): string {
	return typeof heading === 'string' ? heading : (heading.at(-1)?.text ?? '');
}
