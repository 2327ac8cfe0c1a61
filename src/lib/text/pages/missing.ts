import { numberWord } from '#lib/text/swedish/numbers.ts';

/** After a question that lacks an answer in several rows. */
export function inPlaces(count: number): string {
	return `(på ${numberWord(count, 'neuter')} ställen)`;
}

/** After the questions that are named. */
export function moreQuestions(count: number): string {
	return `Och ${numberWord(count)} till.`;
}
