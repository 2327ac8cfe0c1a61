/** A picture of more than one, and choices with a reason (M20, H7, S1; Brå 2 and 3). */
import { partyName } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { problems } from './lists.ts';
import { overlaps } from './overlap.ts';
import type { Reading } from './reading.ts';
import { shortfalls } from './readiness.ts';
import { each, named, notice, once, warning, type Rules } from './rule.ts';
import type { Finding } from './warning.ts';

const policeFigures: ReadonlySet<string | undefined> = new Set(['police_statistics', 'police_map']);

function onlyOnePicture({ content, parties }: Reading): readonly Finding[] {
	const owners = new Set(
		(content.situation.ownPictures ?? []).flatMap(({ party }) =>
			party !== undefined && parties.has(party) ? [party] : []
		)
	);
	const [only] = owners;
	if (parties.size < 2 || owners.size !== 1) return [];
	const party = parties.get(only ?? '');
	return [
		{ path: 'situation.ownPictures', slots: { party: named(party && partyName(party), 'party') } }
	];
}

function onlyPoliceFigures({ content }: Reading): boolean {
	const used = (content.situation.sources ?? []).filter((row) => row.used !== false);
	const hasDialogue = (content.situation.dialogues ?? []).length > 0;
	return used.length > 0 && !hasDialogue && used.every(({ source }) => policeFigures.has(source));
}

export const situationRules = {
	onePictureOnly: warning(onlyOnePicture),
	oneSourceOnly: warning(once('situation.sources', onlyPoliceFigures)),
	noDialogue: warning(
		once('situation.dialogues', ({ content }) => !content.situation.dialogues?.length)
	),
	groupNotHeard: warning(
		once('situation.targetGroupVoice', ({ content }) => isBlank(content.situation.targetGroupVoice))
	),
	choiceWithoutReason: warning(
		each(problems, 'reason', ({ row }) => row.choice !== undefined && isBlank(row.reason))
	),
	gapWithoutAction: warning(shortfalls),
	possibleOverlap: notice(overlaps)
} satisfies Rules;
