/** Whether a value goes towards its goal. Only figures of one unit are compared; what they cannot tell is not claimed. */
import type { Goal } from '#lib/domain/sections/content.ts';
import type { ValueYear } from '#lib/domain/sections/values.ts';
import type { GoalResult } from './latest-results.ts';

/** `unknown`: no value, or nothing to hold it against. `unclear`: there is a value, but it does not tell. */
export type GoalJudgement = 'reached' | 'towards' | 'away' | 'still' | 'unclear' | 'unknown';

/** What the figures say; where they say nothing, what the parties themselves have judged. */
export function judgeGoal(goal: Goal, result: GoalResult | undefined): GoalJudgement {
	const byFigures = compare(goal, result?.value);
	if (byFigures !== 'unknown' && byFigures !== 'unclear') return byFigures;
	switch (result?.status) {
		case 'reached':
			return 'reached';
		case 'green':
			return 'towards';
		case 'red':
			return 'away';
		case 'yellow':
			return 'unclear';
		default:
			return byFigures;
	}
}

function compare({ baseline, target, direction }: Goal, latest: ValueYear | undefined) {
	const now = latest?.value;
	if (now === undefined) return 'unknown';
	const start = isLater(latest, baseline) ? comparable(baseline, latest) : undefined;
	const end = comparable(target, latest);
	if (direction === 'keep') return now === (end ?? start) ? 'reached' : 'unclear';
	const sign = signOf(direction, start, end);
	if (sign === 0) return end !== undefined && now === end ? 'reached' : 'unclear';
	if (end !== undefined && (now - end) * sign >= 0) return 'reached';
	if (start === undefined) return 'unknown';
	if (now === start) return 'still';
	return (now - start) * sign > 0 ? 'towards' : 'away';
}

/** 1 when more is better, -1 when less is, 0 when neither is known. */
function signOf(direction: Goal['direction'], start?: number, end?: number): number {
	if (direction === 'up') return 1;
	if (direction === 'down') return -1;
	return start === undefined || end === undefined ? 0 : Math.sign(end - start);
}

/** A value of the year of the baseline is the baseline, not what came of it. */
const isLater = (latest: ValueYear | undefined, baseline: ValueYear | undefined) =>
	latest?.year === undefined || baseline?.year === undefined || latest.year > baseline.year;

/** The value, when it is counted in the same unit as the latest or one of them has none. */
function comparable(
	value: ValueYear | undefined,
	latest: ValueYear | undefined
): number | undefined {
	const [unit, other] = [unitOf(value), unitOf(latest)];
	return unit === '' || other === '' || unit === other ? value?.value : undefined;
}

const unitOf = (value: ValueYear | undefined) =>
	(value?.unit ?? '').trim().toLowerCase().replace(/^%$/, 'procent');
