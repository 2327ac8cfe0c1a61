/** Areas with their problem, causes, goals and places. */
import { areasOpenTogether } from '#lib/domain/document/open-areas.ts';
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Goal } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import { composed, composedOf, counted } from './composed.ts';
import { phraseIn, rowOf } from './named.ts';
import { ordinal } from './ordinals.ts';
import { sentences } from './composed-situation.ts';
import { asCell, asClause } from './texts.ts';
import { goalKindTexts } from './words.ts';

interface Indicator {
	readonly source?: string;
	readonly sourceOther?: string;
}

function goalSource({ indicator }: Goal, scope: Scope): string | undefined {
	const row = rowOf('indicator', indicator, scope) as Indicator | undefined;
	return row?.source === 'other'
		? row.sourceOther
		: row?.source && optionLabel('figureSource', row.source);
}

export const focusAreasComposed = {
	focusAreaNames: composed(['focusAreas.areas'], ({ focusAreas }, scope) =>
		(focusAreas.areas ?? [])
			.filter(({ parent }) => parent === undefined)
			.map(({ name }) => phraseIn(scope, name))
	),
	focusAreasCount: counted(
		'focusAreas.areas',
		({ focusAreas }) =>
			focusAreas.areas?.filter(({ name, parent }) => name && parent === undefined).length
	),
	specialAreas: composed(['focusAreas.areas'], ({ focusAreas }, scope) =>
		(focusAreas.areas ?? [])
			.filter(({ special }) => special === true)
			.map(({ name }) => phraseIn(scope, name))
	),
	openAreas: composed(['focusAreas.areas'], (_, scope) =>
		areasOpenTogether(scope.facts).map(({ name }) => phraseIn(scope, name))
	),
	'focusArea.subAreas': composedOf('focusArea', ['name'], ({ id }, scope) =>
		(scope.facts.content.focusAreas.areas ?? [])
			.filter(({ parent }) => parent === id)
			.map(({ name }) => phraseIn(scope, name))
	),
	/** What, who, where, when and how much, in that order. */
	'focusArea.problem': composedOf(
		'focusArea',
		['problemWhat', 'problemWho', 'problemWhere', 'problemWhen', 'problemExtent'],
		(area, scope) =>
			sentences(
				[
					area.problemWhat,
					area.problemWho,
					area.problemWhere,
					area.problemWhen,
					area.problemExtent
				],
				scope
			)
	),
	/** Places that may not be named in a public document are left out. */
	'focusArea.places': composedOf('focusArea', ['places'], ({ places }) =>
		(places ?? []).flatMap((place) =>
			place.public === true && place.name ? [place.name.trim()] : []
		)
	),
	'focusArea.causesText': composedOf('focusArea', ['causes'], ({ causes }, scope) =>
		(causes ?? []).map(({ text }) => (text === undefined ? '' : asClause(text, scope)))
	),
	'focusArea.goalsText': composedOf('focusArea', ['goals'], ({ goals }, scope) =>
		(goals ?? []).map(({ text }) => (text === undefined ? '' : asCell(text, scope)))
	),
	'focusArea.goalsCount': composedOf('focusArea', ['goals'], ({ goals }) => {
		const count = goals?.filter(({ text }) => text).length ?? 0;
		return count === 0 ? undefined : numberWord(count, 'neuter');
	}),
	'cause.number': ordinal('cause'),
	'goal.number': ordinal('goal'),
	'goal.type': composedOf('goal', ['kind'], ({ kind }) => kind && goalKindTexts[kind]),
	'goal.source': composedOf('goal', ['indicator'], goalSource)
} as const satisfies Resolvers;
