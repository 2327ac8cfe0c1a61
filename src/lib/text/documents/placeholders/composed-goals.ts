/** How the goals went, for the council. */
import { boundRow } from '#lib/domain/document/bound.ts';
import { judgeGoal } from '#lib/domain/document/judge-goal.ts';
import { lists, type ListId } from '#lib/domain/document/lists/all.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import { given } from './answer.ts';
import { composedOf } from './composed.ts';
import { latestResult } from './results.ts';
import { asCell } from './texts.ts';
import { goalStatusWords, judgementTexts } from './words-reports.ts';

const asked = ['focusAreas.areas.goals', 'followUp.goalResults'];

/** A count in words, of the neuter word `mål`. */
const count =
	(list: ListId): Resolver =>
	(scope) => {
		const { length } = lists[list](scope);
		return given(length === 0 ? undefined : numberWord(length, 'neuter'), asked);
	};

const names =
	(list: ListId): Resolver =>
	(scope) =>
		given(
			lists[list](scope).map(({ bound }) => asCell(boundRow(bound, 'goal')?.text ?? '', scope)),
			asked
		);

/** What the figures say, after the parties' own judgement: `Gul. Går mot målet`. */
function judgement(scope: Scope): string | undefined {
	const goal = boundRow(scope.bound, 'goal');
	const result = goal && latestResult(goal.id, scope);
	if (!goal || !result) return undefined;
	const { status, ...figures } = result;
	const judged = judgeGoal(goal, figures);
	const words = judged === 'unknown' || judged === 'unclear' ? undefined : judgementTexts[judged];
	if (status === undefined) return words;
	if (words === undefined) return optionLabel('goalStatus', status);
	const own = goalStatusWords[status];
	return own === undefined ? words : `${own}. ${words}`;
}

export const goalsComposed = {
	goalsCount: count('goalOfAgreement'),
	goalsOnTrack: count('goalOnTrack'),
	goalsOffTrack: count('goalOffTrack'),
	goalsUnknown: count('goalNotJudged'),
	goalsOnTrackNames: names('goalOnTrack'),
	goalsOffTrackNames: names('goalOffTrack'),
	'goal.judgement': (scope) => given(judgement(scope), asked),
	'goal.comment': composedOf('goal', ['id'], ({ id }, scope) => {
		const comment = latestResult(id, scope)?.comment;
		return comment === undefined ? undefined : asCell(comment, scope);
	})
} as const satisfies Resolvers;
