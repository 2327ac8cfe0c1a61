import { hasText } from '../answers.ts';
import { choicesAs, linesAs, rowsAs, type ListOf } from './item.ts';

/** The tasks that 12 § gives the function stand in a clause of their own. */
const statutoryTasks: readonly string[] = ['support', 'contact', 'inform'];

export const structureLists = {
	forum: ({ facts }) =>
		rowsAs(
			'forum',
			facts.content.structure.forums?.filter(({ name }) => hasText(name))
		),
	individualForum: ({ facts }) =>
		rowsAs(
			'forum',
			facts.content.structure.forums?.filter(({ individuals }) => individuals === true)
		),
	coordinationTask: ({ facts }) =>
		choicesAs(
			'coordinationTask',
			facts.content.structure.coordinationTasks?.filter((task) => !statutoryTasks.includes(task)),
			facts.content.structure.coordinationTasksOther
		),
	coordinatorDuty: ({ facts }) =>
		linesAs('coordinatorDuty', facts.content.structure.coordinatorDuties),
	disclosureParty: ({ facts }) => {
		const named = facts.content.structure.sharingSituations?.filter(
			({ from, decides }) => hasText(from) && hasText(decides)
		);
		const isFirst = (row: { readonly from?: string; readonly decides?: string }, index: number) =>
			named?.findIndex(({ from, decides }) => from === row.from && decides === row.decides) ===
			index;
		return rowsAs('disclosureParty', named?.filter(isFirst));
	},
	secrecyContact: ({ facts }) =>
		(facts.content.structure.sharingContacts ?? [])
			.filter(({ function: name }) => hasText(name))
			.map(({ id }) => ({ id, bound: {} })),
	communicationLead: ({ facts }) =>
		(facts.content.structure.communicationLeads ?? [])
			.filter(({ function: name }) => hasText(name))
			.map(({ id }) => ({ id, bound: {} })),
	message: ({ facts }) => rowsAs('message', facts.content.structure.communicationPlan),
	openEvent: ({ facts }) => rowsAs('openEvent', facts.content.structure.openEvents),
	ownTerm: ({ facts }) =>
		rowsAs(
			'ownTerm',
			facts.content.structure.terms?.filter(
				({ term, meaning }) => hasText(term) && hasText(meaning)
			)
		)
} as const satisfies Readonly<Record<string, ListOf>>;
