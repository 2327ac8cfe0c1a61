/** An answer of several things becomes a bullet list where that reads better; what follows it stands under the list. */
import type { ListBlock, ParagraphBlock } from '../model.ts';
import type { TextClause, Variant } from '../outline.ts';
import { listItems } from './items.ts';
import { blockId, unique, type Here, type Made, type Piece } from './piece.ts';
import { closed } from './runs.ts';
import { fill, resolve } from './say.ts';
import { parts } from './template.ts';

interface Split {
	readonly lead: string;
	readonly items: readonly string[];
	readonly questions: readonly string[];
	/** The rest of the clause. */
	readonly tail: string;
}

/** Where the text ends its first sentence with several things that do not fit in it, or says itself that they are listed. */
export function splitAtList(
	{ composer, scope }: Here,
	{ text, items }: Variant
): Split | undefined {
	if (items !== undefined) {
		const listed = resolve(composer, items, scope);
		if (listed.state !== 'answered') return undefined;
		return {
			lead: text,
			items: listed.items ?? [listed.text],
			questions: listed.questions,
			tail: ''
		};
	}
	const all = parts(text);
	for (const [index, part] of all.entries()) {
		const next = all[index + 1];
		if (part.kind === 'literal' || part.capital || index === 0) continue;
		if (next?.kind !== 'literal' || !/^\.( |$)/.test(next.text)) continue;
		const listed = resolve(composer, part.name, scope);
		if (
			listed.state !== 'answered' ||
			!listed.items ||
			!composer.texts.words.asBullets(listed.items)
		)
			continue;
		const at = text.indexOf(`{${part.name}}.`);
		return {
			lead: text.slice(0, at).trimEnd(),
			items: listed.items,
			questions: listed.questions,
			tail: text.slice(at + part.name.length + '{}.'.length).trim()
		};
	}
	return undefined;
}

export function bulletsOf({ composer, scope, key }: Here, clause: TextClause, split: Split): Made {
	const lead = fill(composer, split.lead, scope, 'phrase');
	if (lead.state !== 'complete') return lead;
	const id = blockId(clause.id, key);
	const list: ListBlock = {
		kind: 'list',
		id,
		answers: unique([...clause.asks, ...lead.questions, ...split.questions]),
		lead: lead.runs,
		ordered: false,
		items: listItems(
			lead.runs,
			split.items.map((text, index) => ({ id: String(index + 1), runs: [{ text }] }))
		)
	};
	const piece: Piece = { block: list, numbered: true, outlineId: clause.id };
	if (split.tail === '') return { state: 'complete', pieces: [piece] };
	const tail = fill(composer, split.tail, scope, 'sentence');
	if (tail.state !== 'complete') return { state: 'complete', pieces: [piece] };
	const after: ParagraphBlock = {
		kind: 'paragraph',
		id: blockId(`${clause.id}.after`, key),
		answers: unique([...clause.asks, ...tail.questions]),
		runs: closed(tail.runs)
	};
	return {
		state: 'complete',
		pieces: [piece, { block: after, numbered: false, outlineId: `${clause.id}.after` }]
	};
}
