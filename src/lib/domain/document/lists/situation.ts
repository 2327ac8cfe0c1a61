import { hasText } from '../answers.ts';
import { linesAs, rowsAs, type Item, type ListOf } from './item.ts';

export const situationLists = {
	pictureLevel: ({ facts }) => rowsAs('pictureLevel', facts.content.situation.updateRhythm),
	source: ({ facts }) =>
		rowsAs(
			'source',
			facts.content.situation.sources?.filter(({ used }) => used === true)
		),
	gap: ({ facts }) =>
		rowsAs(
			'gap',
			facts.content.situation.gaps?.filter(({ gap }) => hasText(gap))
		),
	finding: ({ facts }) => linesAs('finding', facts.content.situation.jointPicture),
	figure: ({ facts }) =>
		rowsAs(
			'figure',
			facts.content.situation.keyFigures?.filter(({ name }) => hasText(name))
		),
	/** Figures that depend on how much the police check, in the picture and among the indicators. */
	activityFigure: ({ facts }): readonly Item[] =>
		[
			...(facts.content.situation.keyFigures ?? []),
			...(facts.content.focusAreas.areas ?? []).flatMap(({ indicators }) => indicators ?? [])
		]
			.filter(({ name, followsActivity }) => hasText(name) && followsActivity === true)
			.map(({ id }) => ({ id, bound: {} })),
	dataOwner: ({ facts }) => rowsAs('dataOwner', facts.content.situation.dataOverview),
	deprioritised: ({ facts }) =>
		rowsAs(
			'deprioritised',
			facts.content.situation.problems?.filter(
				({ name, choice }) => hasText(name) && choice !== undefined && choice !== 'chosen'
			)
		)
} as const satisfies Readonly<Record<string, ListOf>>;
