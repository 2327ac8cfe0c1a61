/** Brå's five questions and the conditions of M2 and G3: what is not in place needs something done about it (B11, G5). */
import { isBlank } from '../blank.ts';
import type { Reading } from './reading.ts';
import type { Finding, Slot } from './warning.ts';

const questions = [
	'supportOrganisation',
	'supportTimeAndMandate',
	'supportGuidelines',
	'supportLearning',
	'supportAnchored'
] as const;

/**
 * A red success factor needs a row about that factor. The other answers have no link to a row, so one row with
 * something to do is enough to be silent about them.
 */
export function shortfalls({ content: { initiation } }: Reading): readonly Finding[] {
	const actions = (initiation.supportGaps ?? []).filter(({ action }) => !isBlank(action));
	const factors = new Set(actions.map(({ factor }) => factor));
	const found: Finding[] = [];
	const add = (path: string, about: string, question: Slot, answer: Slot) =>
		found.push({ path, about, slots: { question, answer } });
	if (actions.length === 0) {
		for (const name of questions) {
			const answer = initiation[name];
			const path = `initiation.${name}`;
			if (answer === 'partly' || answer === 'no')
				add(path, name, { question: path }, { options: 'yesPartlyNo', value: answer });
		}
		for (const [row, colour] of Object.entries(initiation.conditions ?? {}))
			if (colour === 'red')
				add(
					'initiation.conditions',
					row,
					{ options: 'conditionsRow', value: row },
					{ options: 'conditionsScale', value: colour }
				);
	}
	for (const [factor, colour] of Object.entries(initiation.successFactors ?? {}))
		if (colour === 'red' && ![...factors].some((handled) => handled === factor))
			add(
				'initiation.successFactors',
				factor,
				{ options: 'successFactor', value: factor },
				{ options: 'successFactorsScale', value: colour }
			);
	return found;
}
