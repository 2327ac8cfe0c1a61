import { getContext, setContext } from 'svelte';
import type { LibraryLists, OptionLabels } from '#lib/client/page-data.ts';
import type { Session } from '#lib/client/session.ts';

/** What every control of a form shares. Read through getters, so it stays reactive. */
export interface FormContext {
	readonly session: Session;
	readonly options: OptionLabels;
	readonly library: LibraryLists;
	/** Address of a row that has a page of its own. */
	readonly rowHref: (list: string, row: string) => string | undefined;
	/** False in the server's answer and until the page runs: the form is then a plain one, and every row is open. */
	readonly alive: boolean;
	/** The path that the address points at (`#mandate.roles.k3f9a2.deputy`): its row opens. */
	readonly target: string | undefined;
	/** An answer at the path was handed over to be saved. */
	edited(path: string): void;
}

const key = Symbol('form');

export function provideForm(form: FormContext): void {
	setContext(key, form);
}

export function useForm(): FormContext {
	return getContext<FormContext>(key);
}
