/** What only reports to the council, answers and the annex on the situation repeat over. */
import { hasText } from '../answers.ts';
import { isWithin } from '../report-period.ts';
import { rowsAs, type Item, type ListOf } from './item.ts';

export const reportLists = {
	ownPicture: ({ facts }) => rowsAs('ownPicture', facts.content.situation.ownPictures),
	pattern: ({ facts }) => rowsAs('pattern', facts.content.situation.patterns),
	dialogue: ({ facts }) => rowsAs('dialogue', facts.content.situation.dialogues),
	/** Also the sources that were not used, and why. */
	consideredSource: ({ facts }) => rowsAs('source', facts.content.situation.sources),
	/** A cause with what it rests on, or with an answer to whether it can be influenced. */
	supportedCause: ({ facts }): readonly Item[] =>
		(facts.content.focusAreas.areas ?? []).flatMap((area) =>
			(hasText(area.name) ? (area.causes ?? []) : [])
				.filter(
					({ text, support, influence }) =>
						hasText(text) && (hasText(support) || influence !== undefined)
				)
				.map((cause) => ({ id: cause.id, bound: { focusArea: area, cause } }))
		),
	actorAtWork: ({ facts }) =>
		rowsAs(
			'actor',
			facts.content.initiation.actors?.filter(
				({ name, currentWork }) => hasText(name) && hasText(currentWork)
			)
		),
	nextStep: ({ facts }) =>
		rowsAs(
			'nextStep',
			facts.content.followUp.councilReport?.nextSteps?.filter(({ text }) => hasText(text))
		),
	deviation: ({ facts }) => rowsAs('deviation', facts.content.followUp.deviations),
	receivedGrant: ({ facts }) =>
		rowsAs(
			'grant',
			facts.content.mandate.grants?.filter(
				({ name, status }) => hasText(name) && status === 'received'
			)
		),
	/** Forums with meetings held in the period of the report. */
	forumThatMet: ({ facts: { content, today } }) => {
		const { meetings = [], councilReport } = content.followUp;
		const held = new Set(
			meetings
				.filter(
					({ date, items }) =>
						date !== undefined &&
						date <= today &&
						isWithin(date, councilReport?.period) &&
						items !== undefined
				)
				.map(({ forum }) => forum)
		);
		return rowsAs(
			'forum',
			content.structure.forums?.filter(({ id, name }) => hasText(name) && held.has(id))
		);
	},
	unclearTask: ({ facts }) =>
		rowsAs(
			'unclearTask',
			facts.content.followUp.interpellation?.gaps?.filter(
				({ from, to, task }) => hasText(from) && hasText(to) && hasText(task)
			)
		),
	/** New or changed measures that something is set aside for: a resource or money. */
	investment: ({ facts }) =>
		rowsAs(
			'measure',
			facts.content.actionPlan.measures?.filter(
				({ title, status, resource, cost }) =>
					hasText(title) &&
					(status === 'new' || status === 'changed') &&
					(hasText(resource) || cost?.amount !== undefined)
			)
		)
} as const satisfies Readonly<Record<string, ListOf>>;
