import type { PartLine, SectionView } from '#lib/client/views/section.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { partSlug } from '#lib/domain/journey/slugs.ts';
import type { SectionProgress } from '#lib/domain/journey/progress.ts';
import type { JourneySection } from '#lib/domain/journey/sections.ts';
import { allMeasures, areasIn } from '#lib/domain/sections/readers.ts';
import { sectionText } from '#lib/text/pages/section.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { pageOf } from './links.ts';
import { lackWords } from './part-status.ts';

/** The focus areas or measures of the section, each with what it lacks; undefined for other sections. */
export function rowLines(
	state: AgreementState,
	section: JourneySection,
	progress: SectionProgress
): SectionView['rows'] {
	const addHref = (group: string) =>
		pageOf(state.id, `${section.slug}/${partSlug(section.id, group)}`);
	if (section.id === 'focusAreas') {
		const rows = areasIn(state.content).map(({ id, name }) => ({
			id,
			name: name || sectionText.unnamedArea
		}));
		return {
			heading: sectionText.areas,
			lede: sectionText.perArea,
			lines: linesOf(state, section, progress, 'areas', rows),
			empty: sectionText.noAreas,
			add: { label: sectionText.addAreas, href: addHref('areas') }
		};
	}
	if (section.id !== 'actionPlan') return undefined;
	const rows = allMeasures(state.content).map(({ id, title }) => ({
		id,
		name: title || sectionText.unnamedMeasure
	}));
	return {
		heading: sectionText.measures,
		lede: sectionText.perMeasure,
		lines: linesOf(state, section, progress, 'measures', rows),
		empty: sectionText.noMeasures,
		add: { label: sectionText.addMeasures, href: addHref('measures') }
	};
}

function linesOf(
	state: AgreementState,
	{ id, slug }: JourneySection,
	progress: SectionProgress,
	list: string,
	rows: readonly { readonly id: string; readonly name: string }[]
): readonly PartLine[] {
	const missing = countByRow(
		progress.missing.map(({ path }) => path),
		id,
		list
	);
	const postponed = countByRow(progress.postponed, id, list);
	return rows.map((row) => {
		const lacks = missing.get(row.id) ?? 0;
		return {
			id: row.id,
			title: capitalFirst(row.name),
			href: pageOf(state.id, `${slug}/${row.id}`),
			status: lacks === 0 ? 'done' : 'inProgress',
			lacks: lackWords(lacks, postponed.get(row.id) ?? 0)
		};
	});
}

function countByRow(
	paths: readonly string[],
	section: string,
	list: string
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const start = `${section}.${list}.`;
	for (const path of paths) {
		if (!path.startsWith(start)) continue;
		const [row = ''] = path.slice(start.length).split('.');
		counts.set(row, (counts.get(row) ?? 0) + 1);
	}
	return counts;
}
