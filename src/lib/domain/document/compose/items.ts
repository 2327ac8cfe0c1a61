import type { ListBlock, Runs } from '../model.ts';
import { closed, followedBy, plain } from './runs.ts';
import { endsSentence } from './template.ts';

type Items = ListBlock['items'];

/**
 * Punctuation of a list. Whole sentences each get a full stop; parts of a sentence only the last one; names under a
 * sentence that is already closed, or under a heading, none.
 */
export function listItems(lead: Runs, items: Items): Items {
	if (lead.length === 0 || /[.?!]$/.test(plain(lead))) return items;
	const wholeSentences = items.some(({ runs }) => endsSentence(plain(runs)));
	return items.map((item, index) => {
		const isLast = index === items.length - 1;
		if (wholeSentences) return { ...item, runs: closed(item.runs) };
		return isLast ? { ...item, runs: followedBy(item.runs, '.') } : item;
	});
}
