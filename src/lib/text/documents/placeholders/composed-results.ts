/** What became of measures and goals, as the action plan tells it. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { valueText } from '#lib/text/swedish/measures.ts';
import { figure } from '#lib/text/swedish/numbers.ts';
import { composedOf } from './composed.ts';
import { phraseIn } from './named.ts';
import { latestOutcome, latestResult } from './results.ts';
import { asCell } from './texts.ts';
import { planPhrases } from './words.ts';

/** Why the measure was changed, or why it ended or was paused. */
function changeReason({ id, statusReason }: Measure, scope: Scope): string {
	const reason = statusReason ?? latestOutcome(id, scope)?.decisionReason;
	return reason === undefined ? '' : asCell(reason, scope);
}

const withReason = (words: string, reason: string): string =>
	reason === '' ? words : `${words}: ${reason}`;

function outcome({ id, quantity }: Measure, scope: Scope): string | undefined {
	const row = latestOutcome(id, scope);
	if (!row) return undefined;
	const planned = row.planned ?? quantity?.number;
	const text = row.result === undefined ? '' : capitalFirst(asCell(row.result, scope));
	const isNotDone = row.done === 0 || row.status === 'ended';
	if (isNotDone && row.deviation) return `${planPhrases.notDone}: ${asCell(row.deviation, scope)}`;
	if (row.done === undefined) return text;
	const count =
		planned === undefined
			? figure(row.done)
			: `${figure(row.done)} ${planPhrases.outOf} ${figure(planned)}`;
	return text === '' ? count : `${count}. ${text}`;
}

function status(measure: Measure, scope: Scope): string {
	const row = latestOutcome(measure.id, scope);
	const words = optionLabel('measureStatus', row?.status ?? 'not_started');
	if (row?.status !== 'paused' && row?.status !== 'ended') return words;
	const until =
		row.pausedUntil === undefined ? '' : ` ${planPhrases.until} ${dateText(row.pausedUntil)}`;
	return withReason(words + until, changeReason(measure, scope));
}

function change(measure: Measure, scope: Scope): string | undefined {
	const reason = changeReason(measure, scope);
	const { change: words } = planPhrases;
	switch (measure.status) {
		case undefined:
			return undefined;
		case 'continues': {
			if (measure.statusReason !== undefined) return withReason(words.continues, reason);
			const result = outcome(measure, scope);
			return result
				? `${words.continues}. ${words.sofar}: ${result}`
				: withReason(words.continues, reason);
		}
		case 'moved':
			return moved(measure, reason, scope);
		case 'ended': {
			const day = measure.endedDate === undefined ? '' : ` ${dateText(measure.endedDate)}`;
			return withReason(words.ended + day, reason);
		}
		default:
			return measure.status === 'new' ? words.new : withReason(words.changed, reason);
	}
}

function moved({ moved: answer }: Measure, reason: string, scope: Scope): string {
	const { change: words } = planPhrases;
	const day = answer?.date && dateText(answer.date);
	if (answer?.to === 'ordinary_work') {
		const who = phraseIn(scope, answer.who);
		return [words.ordinary, who && `${words.at} ${who}`, day && `${words.from} ${day}`]
			.filter(Boolean)
			.join(' ');
	}
	return withReason(day ? `${words.moved} ${words.to} ${day}` : words.moved, reason);
}

export const resultsComposed = {
	'measure.outcome': composedOf('measure', ['id'], outcome),
	'measure.status': composedOf('measure', ['id'], status),
	'measure.change': composedOf('measure', ['status'], change),
	'goal.latest': composedOf('goal', ['id'], ({ id }, scope) => {
		const value = latestResult(id, scope)?.value;
		const text = value && valueText(value);
		return text && value.year !== undefined ? `${text} (${value.year})` : text;
	})
} as const satisfies Resolvers;
