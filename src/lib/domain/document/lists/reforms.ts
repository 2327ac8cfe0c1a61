/** The national reforms that the agreement says how it uses, by how far each is verified. */
import { reformStanding, type ReformStanding } from '../reform-standing.ts';
import { rowsAs, type ListOf } from './item.ts';

const standing = (wanted: ReformStanding): ListOf => {
	return ({ facts }) =>
		rowsAs(
			'reform',
			facts.content.actionPlan.reforms?.filter(({ reform }) => reformStanding(reform) === wanted)
		);
};

export const reformLists = {
	listedReform: standing('listed'),
	proposedReform: standing('proposed'),
	unverifiedReform: standing('unverified'),
	anyReform: ({ facts }) =>
		rowsAs(
			'reform',
			facts.content.actionPlan.reforms?.filter(({ reform }) => reformStanding(reform) !== undefined)
		)
} as const satisfies Readonly<Record<string, ListOf>>;
