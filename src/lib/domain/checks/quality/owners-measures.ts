/** One owner for each measure, who is there and can be replaced (G2, S4, M13; Brå 4.2). */
import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import { measures, roles, roleSlot } from './lists.ts';
import type { Reading } from './reading.ts';
import { each, named, warning, type Rules } from './rule.ts';

const everybody = /\b(?:parterna|alla parter|bada parter|samtliga|gemensamt|tillsammans)\b/;
const police = /\bpolis(?:en)?\b/;
const municipality = /\bkommun(?:en)?\b/;

/** The text names the parties, or all of them, where one function should stand. */
function isShared(text: string, { parties }: Reading): boolean {
	const folded = fold(text);
	if (everybody.test(folded)) return true;
	if (police.test(folded) && municipality.test(folded)) return true;
	const mentioned = [...parties.values()].filter((party) => {
		const name = fold(party.organisation ?? '');
		return name !== '' && folded.includes(name);
	});
	return mentioned.length > 1;
}

export const measureOwnerRules = {
	measureWithoutOwner: warning(each(measures, 'owner', ({ row }) => isBlank(row.owner?.function))),
	ownerIsShared: warning(
		each(
			measures,
			'owner',
			({ row }, reading) =>
				!isBlank(row.owner?.function) && isShared(row.owner?.function ?? '', reading)
		)
	),
	ownerNotListed: warning(
		each(
			measures,
			'owner',
			({ row: { owner } }, { parties, actors }) =>
				owner?.organisation !== undefined &&
				!parties.has(owner.organisation) &&
				!actors.has(owner.organisation),
			() => ({ organisation: { unnamed: 'organisation' } })
		)
	),
	ownerWithoutDeputy: warning((reading) => [
		...each(
			roles,
			'deputy',
			({ row }) => isBlank(row.deputy),
			({ row, position }) => ({ name: roleSlot(row, position) })
		)(reading),
		...each(
			measures,
			'owner',
			({ row: { owner } }) => !isBlank(owner?.function) && isBlank(owner?.deputy),
			({ row, position }) => ({ name: named(row.title, 'measure', position) })
		)(reading)
	]),
	measureWithoutFollowUpOwner: warning(
		each(measures, 'followUpOwner', ({ row }) => isBlank(row.followUpOwner))
	)
} satisfies Rules;
