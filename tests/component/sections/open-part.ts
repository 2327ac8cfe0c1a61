import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import '@testing-library/jest-dom/vitest';
import type { LibraryLists } from '#lib/client/page-data.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { optionLabels, partOfRow, partOfSection } from '#lib/server/pages/part.ts';
import { tablesFor } from '#lib/ui/part/extras.ts';
import PartForm from '#lib/ui/sections/PartForm.svelte';
import { writing } from '#lib/ui/sections/writing.ts';
import { MemorySession } from '../../support/memory-session.svelte.ts';

// jsdom knows the dialog but not how to open it; that the rest is inert is tried in a real browser.
HTMLDialogElement.prototype.showModal ??= function () {
	this.open = true;
};
HTMLDialogElement.prototype.close ??= function () {
	this.open = false;
	this.dispatchEvent(new Event('close'));
};

interface Opening {
	readonly content?: Partial<AgreementContent>;
	readonly example?: boolean;
	readonly library?: LibraryLists;
	/** The questions asked for one row of the list, in place of those asked once. */
	readonly row?: { readonly list: string; readonly id: string };
	readonly onfocus?: (path: string) => void;
	readonly rowHref?: (list: string, row: string) => string | undefined;
}

/** The form of one part, with the words that people see, and the session it writes to. */
export async function openPart(
	section: SectionId,
	group: string,
	opening: Opening = {}
): Promise<MemorySession> {
	const { content, example, library = {}, row, onfocus, rowHref } = opening;
	const session = new MemorySession(content, example ? 'example' : 'new');
	const part = row
		? partOfRow(section, row.list, row.id, group, new Map())
		: partOfSection(section, group, new Map([['mandate.roles', '3.2']]));
	const options = optionLabels(section, [group]);
	const tables = await tablesFor(group === 'prioritisation' ? 'prioritisation' : undefined);
	render(PartForm, { session, part, options, library, tables, writing, onfocus, rowHref });
	// The page comes alive.
	await tick();
	return session;
}

/** The question (or the open row) that holds everything about one thing. */
export const question = (name: string | RegExp): HTMLElement =>
	screen.getByRole('region', { name });
export const openRow = (name: string | RegExp): HTMLElement => screen.getByRole('group', { name });

/** The one control that a label names. */
export function field(label: string | RegExp, inside: HTMLElement = document.body): HTMLElement {
	return within(inside).getByLabelText(label, { selector: 'input, textarea, select' });
}

/** Types in a field and leaves it, as the browser tells it. */
export async function write(
	label: string | RegExp,
	text: string,
	inside?: HTMLElement
): Promise<void> {
	await typeIn(label, text, inside);
	await fireEvent.change(field(label, inside), { target: { value: text } });
}

/** Types in a field and stays there. */
export async function typeIn(
	label: string | RegExp,
	text: string,
	inside?: HTMLElement
): Promise<void> {
	await fireEvent.input(field(label, inside), { target: { value: text } });
}

export async function choose(
	label: string | RegExp,
	value: string,
	inside?: HTMLElement
): Promise<void> {
	await fireEvent.change(field(label, inside), { target: { value } });
}

/** A button, a radio button or a box. */
export async function press(
	name: string | RegExp,
	inside: HTMLElement = document.body,
	role: 'button' | 'radio' | 'checkbox' = 'button'
): Promise<void> {
	await fireEvent.click(within(inside).getByRole(role, { name }));
}
