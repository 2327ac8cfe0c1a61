import { getContext, setContext } from 'svelte';
import type { Writing } from './writing.ts';

/** What is here of what writing needs: whole once the session is ready. Read through the getter, so it stays reactive. */
export interface WritingContext {
	readonly writing: Partial<Writing>;
}

const key = Symbol('writing');

export function provideWriting(context: WritingContext): void {
	setContext(key, context);
}

export function useWriting(): WritingContext {
	return getContext<WritingContext>(key);
}
