import type { ListBlock } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { ListClause } from '../outline.ts';
import { within } from './composer.ts';
import { listItems } from './items.ts';
import { blockId, missing, unique, type Here, type Made } from './piece.ts';
import { fill, say } from './say.ts';

type Items = ListBlock['items'];

/** An item without its answer is left out; a list without items is missing. */
export function makeList(here: Here, clause: ListClause): Made {
	const { composer, scope, key } = here;
	const lead = say(composer, clause.lead, scope, 'phrase');
	if (lead.state !== 'complete') return lead;
	const { items, questions } = clause.items ? fixed(here, clause.items) : repeated(here, clause);
	if (items.length === 0) return missing;
	const block: ListBlock = {
		kind: 'list',
		id: blockId(clause.id, key),
		answers: unique([...clause.asks, ...lead.questions, ...questions]),
		lead: lead.runs,
		ordered: clause.ordered === true,
		items: listItems(lead.runs, items)
	};
	return { state: 'complete', pieces: [{ block, numbered: true, outlineId: clause.id }] };
}

interface Gathered {
	readonly items: Items;
	readonly questions: readonly string[];
}

function fixed({ composer, scope }: Here, texts: readonly string[]): Gathered {
	const items = texts.flatMap((text, index) => {
		const said = fill(composer, text, scope, 'phrase');
		return said.state === 'complete' ? [{ id: String(index + 1), runs: said.runs }] : [];
	});
	return { items, questions: [] };
}

function repeated({ composer, scope }: Here, { each, item = '' }: ListClause): Gathered {
	const questions: string[] = [];
	const rows = each ? lists[each](scope) : [];
	const items = rows.flatMap(({ id, bound }) => {
		const said = say(composer, item, within(scope, bound), 'phrase');
		questions.push(...said.questions);
		return said.state === 'complete' ? [{ id, runs: said.runs }] : [];
	});
	return { items, questions };
}
