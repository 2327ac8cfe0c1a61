/** What a reference may point at: the rows of its list, in the order the agreement has them. */
import type { AgreementContent, FocusArea } from './content.ts';
import type { Target } from './fields.ts';
import { readAnswer } from './paths.ts';
import {
	actorsIn,
	allMeasures,
	areaById,
	areasIn,
	forumsIn,
	partiesIn,
	partyById,
	partyName
} from './readers.ts';
import type { AnyRow } from './values.ts';

export interface Candidate {
	readonly id: string;
	/** What the row is called; undefined when nobody has named it yet. */
	readonly name: string | undefined;
	/** Place in its list, from 1: tells unnamed rows apart. */
	readonly position: number;
	/** The focus area it belongs to, when rows of several areas are offered. */
	readonly within?: string;
}

/** Stored in place of a forum's id: the question has an answer, and it is "none". */
export const noForum = 'none';

/** Whether "none" is an answer at the path: the council of 10 § may not exist, and a forum may report to nobody. */
export function allowsNone(path: string): boolean {
	return path === 'structure.councilForum' || /^structure\.forums\.[^.]+\.reportsTo$/.test(path);
}

/**
 * The rows that the answer at `path` may point at. A row cannot point at itself; within a focus area only the area's
 * own causes, goals and indicators are offered, and a measure is offered those of its area when it has one. A row that
 * is already chosen is always among them, as long as it exists.
 */
export function candidates(
	content: AgreementContent,
	target: Target,
	path: string
): readonly Candidate[] {
	const all = every(content, target);
	const chosen = chosenAt(content, path);
	const own = path.split('.');
	const area = areaOf(content, path);
	const inArea =
		area && target !== 'area'
			? new Set(every(content, target, area).map(({ id }) => id))
			: undefined;
	const belongsToAreas = areaLists.has(target);
	return all.filter(({ id }) => {
		if (chosen.includes(id)) return true;
		if (own.includes(id)) return false;
		return !belongsToAreas || inArea === undefined || inArea.has(id);
	});
}

/** The id of the place with that name, or the text itself: a place may be chosen or written. */
export function placeNamed(content: AgreementContent, text: string): string {
	const wanted = text.trim().toLowerCase();
	return (
		every(content, 'place').find(({ name }) => name?.trim().toLowerCase() === wanted)?.id ?? text
	);
}

const areaLists: ReadonlySet<Target> = new Set(['cause', 'goal', 'indicator', 'place']);

function every(content: AgreementContent, target: Target, only?: FocusArea): readonly Candidate[] {
	const named = <Row extends { readonly id: string }>(
		rows: readonly Row[],
		nameOf: (row: Row) => string | undefined
	) =>
		rows.map((row, index) => ({ id: row.id, name: nameOf(row) || undefined, position: index + 1 }));
	const perArea = <Row extends { readonly id: string }>(
		rowsOf: (area: FocusArea) => readonly Row[] | undefined,
		nameOf: (row: Row) => string | undefined
	): readonly Candidate[] => {
		const areas = only ? [only] : areasIn(content);
		return areas.flatMap((area) =>
			named(rowsOf(area) ?? [], nameOf).map((candidate) =>
				areas.length > 1 && area.name ? { ...candidate, within: area.name } : candidate
			)
		);
	};
	const parties = () => named(partiesIn(content), partyName);
	switch (target) {
		case 'party':
			return parties();
		case 'actor':
			return [...parties(), ...named(actorsIn(content), ({ name }) => name)];
		case 'forum':
			return named(forumsIn(content), ({ name }) => name);
		case 'area':
			return named(areasIn(content), ({ name }) => name);
		case 'problem':
			return named(content.situation.problems ?? [], ({ name }) => name);
		case 'measure':
			return named(allMeasures(content), ({ title }) => title);
		case 'undertaking':
			return named(content.mandate.undertakings ?? [], ({ text }) => text);
		case 'signatory':
			return named(content.mandate.signatories ?? [], ({ function: title, party }) => {
				const signs = partyById(content, party);
				return [title, signs && partyName(signs)].filter(Boolean).join(', ');
			});
		case 'cause':
			return perArea(
				({ causes }) => causes,
				({ text }) => text
			);
		case 'goal':
			return perArea(
				({ goals }) => goals,
				({ text }) => text
			);
		case 'indicator':
			return perArea(
				({ indicators }) => indicators,
				({ name }) => name
			);
		case 'place':
			return perArea(
				({ places }) => places,
				({ name }) => name
			);
	}
}

/** The focus area that an answer stands in, or that its measure answers to. */
function areaOf(content: AgreementContent, path: string): FocusArea | undefined {
	const [section, list, row] = path.split('.');
	if (section === 'focusAreas' && list === 'areas') return areaById(content, row);
	if (section !== 'actionPlan' || list !== 'measures') return undefined;
	return areaById(content, allMeasures(content).find(({ id }) => id === row)?.focusArea);
}

function chosenAt(content: AgreementContent, path: string): readonly string[] {
	const value = readAnswer(content, path);
	if (typeof value === 'string') return [value];
	if (Array.isArray(value))
		return (value as readonly (string | AnyRow)[]).filter((item) => typeof item === 'string');
	const organisation = (value as { readonly organisation?: string } | undefined)?.organisation;
	return organisation === undefined ? [] : [organisation];
}
