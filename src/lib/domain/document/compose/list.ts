import type { ListBlock } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { ListClause, ListItem, Wording } from '../outline.ts';
import { within } from './composer.ts';
import type { Filled } from './fill.ts';
import { holds } from './holds.ts';
import { listItems } from './items.ts';
import { blockId, missing, unique, type Here, type Made } from './piece.ts';
import { say } from './say.ts';

const noLead: Filled = { state: 'complete', runs: [], questions: [] };

type Items = ListBlock['items'];

/** An item without its answer is left out; a list without items is missing. */
export function makeList(here: Here, clause: ListClause): Made {
	const { composer, scope, key } = here;
	const lead = clause.lead === undefined ? noLead : say(composer, clause.lead, scope, 'phrase');
	if (lead.state !== 'complete') return lead;
	const { items, questions } = clause.items ? fixed(here, clause.items) : repeated(here, clause);
	if (items.length === 0) return missing;
	const block: ListBlock = {
		kind: 'list',
		id: blockId(clause.id, key),
		answers: unique([...clause.asks, ...lead.questions, ...questions]),
		lead: lead.runs,
		ordered: clause.ordered === true,
		...(clause.decisions && { decisions: clause.decisions }),
		items: listItems(lead.runs, items)
	};
	return { state: 'complete', pieces: [{ block, numbered: true, outlineId: clause.id }] };
}

interface Gathered {
	readonly items: Items;
	readonly questions: readonly string[];
}

function fixed(here: Here, texts: NonNullable<ListClause['items']>): Gathered {
	const gathered = texts.map((item, index) =>
		typeof item === 'string' ? oneItem(here, String(index + 1), item) : outlined(here, item)
	);
	return {
		items: gathered.flatMap(({ items }) => items),
		questions: gathered.flatMap(({ questions }) => questions)
	};
}

function outlined(here: Here, { id, when, each, text }: ListItem): Gathered {
	const { composer, scope } = here;
	if (!holds(composer, when, scope)) return { items: [], questions: [] };
	if (!each) return oneItem(here, id, text);
	const gathered = lists[each](scope).map((row) =>
		oneItem({ ...here, scope: within(scope, row.bound) }, `${id}.${row.id}`, text)
	);
	return {
		items: gathered.flatMap(({ items }) => items),
		questions: gathered.flatMap(({ questions }) => questions)
	};
}

function oneItem({ composer, scope }: Here, id: string, text: Wording): Gathered {
	const said = say(composer, text, scope, 'phrase');
	const items = said.state === 'complete' ? [{ id, runs: said.runs }] : [];
	return { items, questions: said.questions };
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
