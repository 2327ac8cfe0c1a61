import type { AgreementContent, Forum, Measure } from '#lib/domain/sections/content.ts';
import type { AgendaLevel } from './meeting.ts';

const inTrouble: readonly (string | undefined)[] = ['yellow', 'red', 'paused'];
const over: readonly (string | undefined)[] = ['done', 'ended'];

const statusOf = ({ id }: Measure, { followUp }: AgreementContent) =>
	followUp.outcomes?.findLast(({ measure }) => measure === id)?.status;

/**
 * Ids of the measures that the forum goes through: one that steers takes what is yellow, red or paused (Brå step 4),
 * the others every measure of theirs that goes on. A forum without areas of its own has them all.
 */
export function measuresForForum(
	content: AgreementContent,
	forum: Forum,
	levels: readonly AgendaLevel[]
): readonly string[] {
	const areas = forum.areas ?? [];
	const ofForum = (content.actionPlan.measures ?? []).filter(
		({ focusArea }) => areas.length === 0 || (focusArea !== undefined && areas.includes(focusArea))
	);
	const isSteering = levels.includes('steering') || levels.includes('strategicCouncil');
	const wanted = ofForum.filter((measure) => {
		const status = statusOf(measure, content);
		return isSteering ? inTrouble.includes(status) : !over.includes(status);
	});
	return wanted.map(({ id }) => id);
}
