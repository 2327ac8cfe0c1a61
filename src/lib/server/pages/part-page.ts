import type { Crumb, PartPageView, PartView } from '#lib/client/page-data.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { privacyInContent } from '#lib/domain/checks/privacy/privacy-in-content.ts';
import { partBySlug } from '#lib/domain/journey/parts.ts';
import { partSlug } from '#lib/domain/journey/slugs.ts';
import {
	journeySections,
	sectionBySlug,
	type JourneySection
} from '#lib/domain/journey/sections.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import { pagesText } from '#lib/text/pages.ts';
import { groupTitles } from '#lib/text/questions/all.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { libraryFor } from './library.ts';
import { groupsOfRow, optionLabels, partOfRow, partOfSection, type ClauseNumbers } from './part.ts';

/** Lists whose rows have a page of their own, by section. */
const rowPages = { focusAreas: 'areas', actionPlan: 'measures' } as const;

function listWithPages(section: JourneySection): 'areas' | 'measures' | undefined {
	return section.id === 'focusAreas' || section.id === 'actionPlan'
		? rowPages[section.id]
		: undefined;
}

/** What the page of `/overenskommelser/<id>/<section>/<part>` shows; undefined when there is no such part or row. */
export function partPage(
	state: AgreementState,
	sectionSlug: string,
	slug: string,
	clauses: ClauseNumbers
): PartPageView | undefined {
	const section = sectionBySlug(sectionSlug);
	if (!section) return undefined;
	const list = listWithPages(section);
	const row =
		list && (readAnswer(state.content, `${section.id}.${list}.${slug}`) as AnyRow | undefined);
	const group = partBySlug(section.id, slug);
	const at = `/overenskommelser/${state.id}/${section.slug}`;
	const shared = {
		section: {
			id: section.id,
			slug: section.slug,
			title: sectionTexts[section.id].title,
			number: journeySections.indexOf(section) + 1
		},
		braStep: sectionTexts[section.id].braStep,
		back: { href: at, label: sectionTexts[section.id].title }
	};

	if (list && row) {
		const groups = groupsOfRow(section.id, list);
		const name = String(row['name'] ?? row['title'] ?? pagesText.unnamed);
		const parts = groups.map((each) => partOfRow(section.id, list, row.id, each, clauses));
		return {
			...shared,
			row: { list, id: row.id, name },
			title: name,
			parts,
			options: optionLabels(section.id, groups),
			library: libraryFor([`${section.id}.${list}.indicators`]),
			hasPrivacyWarnings: hasPrivacyWarnings(state, parts),
			...aroundRow(state, section, list, row.id, at)
		};
	}
	if (group === undefined || !section.groups.includes(group)) return undefined;
	const part = partOfSection(section.id, group, clauses);
	return {
		...shared,
		title: part.title,
		parts: [part],
		options: optionLabels(section.id, groupsShown(section, group)),
		library: libraryFor(part.questions.map(({ path }) => path)),
		hasPrivacyWarnings: hasPrivacyWarnings(state, [part]),
		...aroundPart(state, section, group, at)
	};
}

function hasPrivacyWarnings({ content }: AgreementState, parts: readonly PartView[]): boolean {
	const paths = parts.flatMap(({ questions }) => questions.map(({ path }) => path));
	return privacyInContent(content, paths).length > 0;
}

/** The table of measures shows what is asked about each of them as well. */
function groupsShown({ id }: JourneySection, group: string): readonly string[] {
	const asksAboutRows = id === 'actionPlan' && group === rowPages.actionPlan;
	return asksAboutRows ? [group, ...groupsOfRow(id, rowPages.actionPlan)] : [group];
}

/** Parts with questions of their own; the groups asked per row live on the rows' pages. */
function pagedGroups(section: JourneySection): readonly string[] {
	return section.groups.filter(
		(group) => partOfSection(section.id, group, new Map()).questions.length > 0
	);
}

function aroundPart(state: AgreementState, section: JourneySection, group: string, at: string) {
	const groups = pagedGroups(section);
	const index = groups.indexOf(group);
	const crumb = (to: string): Crumb => ({
		href: `${at}/${partSlug(section.id, to)}`,
		label: groupTitles[section.id][to] ?? ''
	});
	const [before, after] = [groups[index - 1], groups[index + 1]];
	return {
		...(before !== undefined && { previous: crumb(before) }),
		next: after !== undefined ? crumb(after) : sectionAfter(state, section)
	};
}

function aroundRow(
	state: AgreementState,
	section: JourneySection,
	list: string,
	row: string,
	at: string
) {
	const rows = (readAnswer(state.content, `${section.id}.${list}`) ?? []) as readonly AnyRow[];
	const index = rows.findIndex(({ id }) => id === row);
	const crumb = (to: AnyRow): Crumb => ({
		href: `${at}/${to.id}`,
		label: String(to['name'] ?? to['title'] ?? pagesText.unnamed)
	});
	const [before, after] = [rows[index - 1], rows[index + 1]];
	return {
		...(before && { previous: crumb(before) }),
		next: after ? crumb(after) : { href: at, label: sectionTexts[section.id].title }
	};
}

function sectionAfter(state: AgreementState, section: JourneySection): Crumb {
	const next = journeySections[journeySections.indexOf(section) + 1];
	const home = `/overenskommelser/${state.id}`;
	return next
		? { href: `${home}/${next.slug}`, label: sectionTexts[next.id].title }
		: { href: home, label: pagesText.overview };
}
