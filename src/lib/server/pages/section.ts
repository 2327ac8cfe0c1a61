import type { PartLine, SectionView } from '#lib/client/views/section.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { hasOwnPage } from '#lib/domain/journey/parts.ts';
import { partSlug } from '#lib/domain/journey/slugs.ts';
import { progressOf, type SectionProgress } from '#lib/domain/journey/progress.ts';
import {
	journeySections,
	sectionBySlug,
	type JourneySection
} from '#lib/domain/journey/sections.ts';
import { groupTitles } from '#lib/text/questions/all.ts';
import { sectionText } from '#lib/text/pages/section.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { pageOf } from './links.ts';
import { lackWords, statusOfPart } from './part-status.ts';
import { rowLines } from './section-rows.ts';
import { sourceView } from './source-view.ts';

/** A section's first page; undefined when the address names no section. */
export function sectionView(state: AgreementState, slug: string): SectionView | undefined {
	const section = sectionBySlug(slug);
	if (!section) return undefined;
	const progress = progressOf(state, section.id);
	const words = sectionTexts[section.id];
	const parts = partLines(state, section, progress);
	const rows = rowLines(state, section, progress);
	const at = journeySections.indexOf(section);
	return {
		number: String(at + 1),
		title: words.title,
		purpose: words.purpose,
		step: words.braStep,
		time: words.time,
		timeBasis: words.timeBasis,
		doneWhen: words.doneWhen.map(({ text, source }) => ({ text, source: sourceView(source) })),
		parts,
		...(rows && { rows }),
		go: goOn(progress, [...parts, ...(rows?.lines ?? [])]),
		...neighbour(state.id, 'previous', journeySections[at - 1]),
		...neighbour(state.id, 'next', journeySections[at + 1])
	};
}

function partLines(
	state: AgreementState,
	{ id, slug, groups }: JourneySection,
	progress: SectionProgress
): readonly PartLine[] {
	return groups
		.filter((group) => hasOwnPage(id, group))
		.map((group) => {
			const missing = progress.missing.filter((one) => one.group === group && !isInRow(one.path));
			return {
				id: group,
				title: groupTitles[id][group] ?? '',
				href: pageOf(state.id, `${slug}/${partSlug(id, group)}`),
				status: statusOfPart(state, id, group, missing.length),
				lacks: lackWords(missing.length, 0)
			};
		});
}

/** Asked on the page of a focus area or a measure, whichever group it belongs to. */
function isInRow(path: string): boolean {
	const [section, list, , asked] = path.split('.');
	const isRow =
		`${section}.${list}` === 'focusAreas.areas' || `${section}.${list}` === 'actionPlan.measures';
	return isRow && asked !== undefined;
}

function goOn(progress: SectionProgress, lines: readonly PartLine[]): SectionView['go'] {
	const first = lines.find(({ lacks }) => lacks !== '') ?? lines[0];
	const href = first?.href ?? '';
	if (progress.status === 'done') return { label: sectionText.again, href: lines[0]?.href ?? '' };
	return { label: progress.status === 'notStarted' ? sectionText.begin : sectionText.goOn, href };
}

function neighbour<K extends 'previous' | 'next'>(
	id: string,
	which: K,
	section: JourneySection | undefined
): { readonly [P in K]?: { readonly label: string; readonly href: string } } {
	if (!section) return {};
	const link = { label: sectionTexts[section.id].title, href: pageOf(id, section.slug) };
	return { [which]: link } as { readonly [P in K]: typeof link };
}
