import type { FocusArea } from '#lib/domain/sections/content.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import { rowsAs, type Item, type ListOf } from './item.ts';

const named = ({ facts }: Scope): readonly FocusArea[] =>
	(facts.content.focusAreas.areas ?? []).filter(({ name }) => hasText(name));

/** An area whose parent is gone stands by itself. */
const isTop = (area: FocusArea, all: readonly FocusArea[]): boolean =>
	!all.some(({ id }) => id === area.parent && id !== area.id);

/** Each area followed by those under it; two levels. The ordinal is the area's place in the action plan. */
function inOrder(scope: Scope): readonly Item[] {
	const all = named(scope);
	const tops = all.filter((area) => isTop(area, all));
	const withParent = tops.flatMap((area) => [
		{ area, parent: undefined },
		...all
			.filter(({ parent, id }) => parent === area.id && id !== area.id)
			.map((sub) => ({ area: sub, parent: area }))
	]);
	return withParent.map(({ area, parent }, index) => ({
		id: area.id,
		bound: {
			focusArea: area,
			focusAreaOrdinal: String(index + 1),
			...(parent && { parentArea: parent })
		}
	}));
}

export const focusAreasLists = {
	focusArea: inOrder,
	topArea: (scope) => {
		const all = named(scope);
		return rowsAs(
			'focusArea',
			all.filter((area) => isTop(area, all))
		);
	},
	subArea: (scope) => {
		const area = boundRow(scope.bound, 'focusArea');
		return rowsAs(
			'focusArea',
			named(scope).filter(({ parent }) => parent === area?.id)
		);
	},
	specialArea: (scope) =>
		rowsAs(
			'focusArea',
			named(scope).filter(({ special }) => special === true)
		),
	/** An area of a local agreement that the overall one does not have. */
	ownArea: (scope) => {
		const inherited = new Set(scope.facts.content.initiation.parentAreas?.map(({ name }) => name));
		return rowsAs(
			'focusArea',
			named(scope).filter(({ name }) => !inherited.has(name))
		);
	},
	goalInAnyArea: (scope) =>
		named(scope)
			.flatMap(({ goals }) => goals ?? [])
			.filter(({ text }) => hasText(text))
			.map(({ id }) => ({ id, bound: {} })),
	cause: (scope) =>
		rowsAs(
			'cause',
			boundRow(scope.bound, 'focusArea')?.causes?.filter(({ text }) => hasText(text))
		),
	goal: (scope) =>
		rowsAs(
			'goal',
			boundRow(scope.bound, 'focusArea')?.goals?.filter(({ text }) => hasText(text)),
			(index) => String(index + 1)
		),
	/** Places that may be named in a public document. */
	publicPlace: (scope) =>
		rowsAs(
			'place',
			boundRow(scope.bound, 'focusArea')?.places?.filter(
				(place) => place.public === true && hasText(place.name)
			)
		),
	neighbourGroup: (scope) =>
		rowsAs(
			'neighbourGroup',
			boundRow(scope.bound, 'focusArea')?.neighbouringAges?.filter(
				({ group, responsible }) => hasText(group) && hasText(responsible)
			)
		)
} as const satisfies Readonly<Record<string, ListOf>>;
