import type { Run, Runs } from '../model.ts';
import type { Scope } from '../scope.ts';
import { markOf, type Composer } from './composer.ts';
import type { Resolve } from './resolve.ts';
import { joinedRuns, plain } from './runs.ts';
import { capitalised, endsSentence, parts } from './template.ts';

export type Filled =
	| { readonly state: 'complete'; readonly runs: Runs; readonly questions: readonly string[] }
	| { readonly state: 'later'; readonly path: string; readonly questions: readonly string[] }
	| { readonly state: 'missing'; readonly questions: readonly string[] };

/** `sentence`: answers that stand alone are closed with a full stop. `phrase`: cells, titles, items, names. */
export type Mode = 'sentence' | 'phrase';

/** Puts answers into a text. One answer that is open or missing makes the whole text so. */
export function fillWith(
	resolve: Resolve,
	composer: Composer,
	template: string,
	scope: Scope,
	mode: Mode
): Filled {
	const pieces: Run[] = [];
	const questions = new Set<string>();
	const all = parts(template);
	for (const [index, part] of all.entries()) {
		if (part.kind === 'literal') {
			pieces.push({ text: part.text });
			continue;
		}
		const resolved = resolve(composer, part.name, scope);
		for (const question of resolved.questions) questions.add(question);
		if (resolved.state === 'later')
			return { state: 'later', path: resolved.path, questions: [...questions] };
		if (resolved.state === 'empty' || resolved.text.trim() === '') {
			if (part.sentence && all.length > 1) continue;
			return { state: 'missing', questions: [...questions] };
		}
		const next = all[index + 1];
		let text = part.capital ? capitalised(resolved.text) : resolved.text;
		if (next?.kind === 'literal' && /^[.?!,:;]/.test(next.text)) text = withoutFullStop(text);
		else if (part.sentence && mode === 'sentence' && !endsSentence(text)) text += '.';
		pieces.push({ text, ...refersTo(composer, part.name) });
	}
	const runs = joinedRuns(pieces);
	return plain(runs) === ''
		? { state: 'missing', questions: [...questions] }
		: { state: 'complete', runs, questions: [...questions] };
}

function refersTo(composer: Composer, name: string): { readonly refersTo?: string } {
	const mark = name.startsWith('ref.') ? markOf(composer, name.slice('ref.'.length)) : undefined;
	return mark ? { refersTo: mark.target } : {};
}

function withoutFullStop(text: string): string {
	return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1) : text;
}
