/** Which answer a change by hand belongs to, where that is certain. */
import type { Block } from '#lib/domain/document/model.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { folded } from './folded.ts';
import type { LineChange } from './compare.ts';

/** The answer as it would read with the change. For a list of lines `was` is the line that changes. */
export interface ChangedAnswer {
	readonly path: string;
	readonly was: string;
	readonly value: string;
	readonly inList: boolean;
}

const free: ReadonlySet<string> = new Set(['text', 'longText', 'function', 'placeOrText', 'lines']);
/** Shorter answers stand by chance in other words. */
const shortest = 3;
/** Characters looked through for one change: beyond it no answer is looked for. */
const mostWork = 5_000_000;

/**
 * Finds the one free-text answer inside which a change lies, or nothing: when it lies in words that Överens wrote, in
 * several answers, or in one of several lines (a line break would be lost).
 */
export function answerFinder(
	content: AgreementContent
): (change: LineChange, block: Pick<Block, 'answers'>) => ChangedAnswer | undefined {
	const candidates = candidatesIn(content);
	return ({ was, now }, block) => {
		if (was === undefined || now === undefined) return undefined;
		const found: ChangedAnswer[] = [];
		const asked = [...new Set(block.answers)].flatMap((question) => candidates.get(question) ?? []);
		if (asked.length * was.length > mostWork) return undefined;
		const line = low(was);
		for (const { path, text, said, inList } of asked) {
			if (!line.includes(low(said))) continue;
			const value = changedIn(text, said, was, now);
			if (value === undefined) continue;
			const isKnown = found.some((other) => other.path === path && other.was === text);
			if (!isKnown) found.push({ path, was: text, value, inList });
		}
		const [only] = found;
		return found.length === 1 ? only : undefined;
	};
}

interface Candidate {
	readonly path: string;
	readonly text: string;
	/** As a line says it: folded, without the full stop. */
	readonly said: string;
	readonly inList: boolean;
}

/** Free-text answers by their question and by every question around it, as a clause may name either. */
function candidatesIn(content: AgreementContent): ReadonlyMap<string, readonly Candidate[]> {
	const found = new Map<string, Candidate[]>();
	for (const { path, fieldId, field, value } of answersIn(content)) {
		if (!free.has(field.type) || field.internal) continue;
		const names = fieldId.split('.');
		const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
		for (const text of texts) {
			if (typeof text !== 'string' || text.trim().includes('\n')) continue;
			const said = folded(withoutStop(text));
			if (said.length < shortest) continue;
			const candidate = { path, text, said, inList: field.type === 'lines' };
			for (let length = 2; length <= names.length; length += 1) {
				const question = names.slice(0, length).join('.');
				const known = found.get(question);
				if (known) known.push(candidate);
				else found.set(question, [candidate]);
			}
		}
	}
	return found;
}

const withoutStop = (answer: string) => answer.replace(/[.\s]+$/, '');

/** The answer with the change, when everything around it in the line is as it was. */
function changedIn(answer: string, said: string, was: string, now: string): string | undefined {
	const at = placeOf(said, was);
	if (at === undefined) return undefined;
	const before = was.slice(0, at);
	const after = was.slice(at + said.length);
	const fits =
		now.startsWith(before) && now.endsWith(after) && now.length > before.length + after.length;
	if (!fits) return undefined;
	const made = now.slice(before.length, now.length - after.length);
	return (
		withFirst(said, was.charAt(at), made).trim() + answer.slice(withoutStop(answer).length).trim()
	);
}

/** Where the answer stands, when it stands there once. A sentence may have changed the case of its first letter. */
function placeOf(said: string, line: string): number | undefined {
	const [needle, hay] = [low(said), low(line)];
	const at = hay.indexOf(needle);
	if (at === -1 || at !== hay.lastIndexOf(needle)) return undefined;
	return line.slice(at + 1, at + said.length) === said.slice(1) ? at : undefined;
}

/** The first letter is the person's own again, unless that is what was changed. */
function withFirst(said: string, printed: string, made: string): string {
	return made.startsWith(printed) ? said.charAt(0) + made.slice(1) : made;
}

const low = (text: string) => text.toLocaleLowerCase('sv');
