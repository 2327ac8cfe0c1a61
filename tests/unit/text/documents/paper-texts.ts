/** The outlined documents, and what their outlines hold. */
import type { Clause } from '#lib/domain/document/outline.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import { memoPlaceholders } from '#lib/text/documents/memo/placeholders.ts';
import { memoTexts } from '#lib/text/documents/memo/memo.ts';
import { minutesTexts, noticeTexts } from '#lib/text/documents/meeting/meeting.ts';
import { meetingPlaceholders } from '#lib/text/documents/meeting/placeholders.ts';
import { promisePlaceholders } from '#lib/text/documents/promise/placeholders.ts';
import { promiseResultTexts, promiseTexts } from '#lib/text/documents/promise/promise.ts';
import { publicPlaceholders } from '#lib/text/documents/public/placeholders.ts';
import { publicTexts } from '#lib/text/documents/public/public.ts';

export const paperTexts = {
	memo: memoTexts,
	promise: promiseTexts,
	promiseResult: promiseResultTexts,
	publicVersion: publicTexts,
	notice: noticeTexts,
	minutes: minutesTexts
} as const satisfies Readonly<Record<string, OutlinedTexts>>;

export type PaperId = keyof typeof paperTexts;

/** Placeholders that only some documents have, with the documents that have them. */
export const ownPlaceholders = [
	[memoPlaceholders, [memoTexts]],
	[promisePlaceholders, [promiseTexts, promiseResultTexts]],
	[publicPlaceholders, [publicTexts]],
	[meetingPlaceholders, [noticeTexts, minutesTexts]]
] as const;

export function clausesOf({ front, chapters }: OutlinedTexts): readonly Clause[] {
	return [
		...front,
		...chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
	];
}

/** Keys whose strings are names of placeholders, not texts with placeholders in braces. */
const naming = new Set(['given', 'later']);

export function* placeholdersIn(node: unknown, key = ''): Generator<string> {
	if (typeof node === 'string') {
		for (const [, name = ''] of node.matchAll(/\{\^?([A-Za-z][\w.]*)\}/g)) yield name;
		if (key === 'name') yield node;
	} else if (Array.isArray(node)) {
		for (const each of node) yield* placeholdersIn(each, key);
	} else if (typeof node === 'object' && node !== null) {
		for (const [inner, value] of Object.entries(node))
			if (inner !== 'resolvers' && inner !== 'macros')
				yield* placeholdersIn(value, naming.has(inner) && Array.isArray(value) ? 'name' : '');
	}
}
