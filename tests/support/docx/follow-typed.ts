import { answersIn } from '#lib/domain/sections/walk.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { isElsewhere } from '../cases/elsewhere.ts';

interface Followed {
	readonly content: AgreementContent;
	/** A word for each typed text that documents print, and where it was typed. */
	readonly words: ReadonlyMap<string, string>;
}

const TYPED = new Set(['text', 'longText', 'function']);

/** The content with a word of its own in each typed text, in the middle of something. */
export function followTyped(
	original: AgreementContent,
	[before, after]: readonly [string, string]
): Followed {
	const content = structuredClone(original);
	const words = new Map<string, string>();
	for (const answer of [...answersIn(content)]) {
		const { field, path, value, beside } = answer;
		const name = path.split('.').at(-1) ?? '';
		if (!TYPED.has(field.type) || typeof value !== 'string' || isElsewhere(answer)) continue;
		if (isApart(path) || !isShown(field.shownWhen, content, beside)) continue;
		const word = `ord${String(words.size).padStart(4, '0')}x`;
		words.set(word, path);
		(beside as Record<string, unknown>)[name] = `${before}${word}${after}`;
	}
	return { content, words };
}

/** Internal, or for another document; also where that is said of the question around it. */
function isApart(path: string): boolean {
	const steps = path.split('.');
	return steps.slice(1).some((_, i) => {
		const field = locate(steps.slice(0, i + 2).join('.'))?.field;
		return (
			field !== undefined &&
			field !== 'row' &&
			(field.internal === true || field.forDocument !== undefined)
		);
	});
}
