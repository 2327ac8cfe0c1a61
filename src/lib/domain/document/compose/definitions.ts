import type { DefinitionsBlock } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { DefinitionsClause } from '../outline.ts';
import { learned, within } from './composer.ts';
import { blockId, missing, unique, type Here, type Made } from './piece.ts';
import { fill, say, words } from './say.ts';

type Entries = DefinitionsBlock['entries'];

/** Only terms the document uses are explained, in the order of the alphabet; the parties' own among them. */
export function makeDefinitions(here: Here, clause: DefinitionsClause): Made {
	const { composer, scope, key } = here;
	const lead = say(composer, clause.lead, scope, 'phrase');
	if (lead.state !== 'complete') return lead;
	const own = ownTerms(here, clause);
	const taken = new Set(own.map(({ term }) => term.toLowerCase()));
	const used = usedTerms(here, clause).filter(({ term }) => !taken.has(term.toLowerCase()));
	const entries = [...used, ...own].sort((a, b) => composer.texts.words.compare(a.term, b.term));
	if (entries.length === 0) return missing;
	const block: DefinitionsBlock = {
		kind: 'definitions',
		id: blockId(clause.id, key),
		answers: unique([...clause.asks, ...lead.questions]),
		lead: lead.runs,
		entries
	};
	return { state: 'complete', pieces: [{ block, numbered: true, outlineId: clause.id }] };
}

function usedTerms({ composer, scope }: Here, { entries }: DefinitionsClause): Entries {
	const text = learned(composer).text.toLowerCase();
	return entries.flatMap(({ id, term, text: meaning }) => {
		if (!text.includes(term.toLowerCase())) return [];
		const said = fill(composer, meaning, scope, 'phrase');
		return said.state === 'complete' ? [{ id, term, meaning: said.runs }] : [];
	});
}

function ownTerms({ composer, scope }: Here, { own }: DefinitionsClause): Entries {
	return lists[own.each](scope).flatMap(({ id, bound }) => {
		const inRow = within(scope, bound);
		const term = words(composer, own.term, inRow);
		const meaning = fill(composer, own.text, inRow, 'phrase');
		return term !== undefined && meaning.state === 'complete'
			? [{ id, term, meaning: meaning.runs }]
			: [];
	});
}
