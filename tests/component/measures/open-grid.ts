import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import '@testing-library/jest-dom/vitest';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { groupsOfRow, optionLabels, partOfSection } from '#lib/server/pages/part.ts';
import { libraryFor } from '#lib/server/pages/library.ts';
import { tablesFor } from '#lib/ui/part/extras.ts';
import PartForm from '#lib/ui/sections/PartForm.svelte';
import { writing } from '#lib/ui/sections/writing.ts';
import { goodContent } from '../../support/content.ts';
import { MemorySession } from '../../support/memory-session.svelte.ts';

// jsdom knows the dialog but not how to open it.
HTMLDialogElement.prototype.showModal ??= function () {
	this.open = true;
};
HTMLDialogElement.prototype.close ??= function () {
	this.open = false;
};

/** The page of measures with its table, once it runs. */
export async function openGrid(
	content: AgreementContent = goodContent,
	origin: 'new' | 'example' = 'new'
): Promise<MemorySession> {
	const session = new MemorySession(content, origin);
	render(PartForm, {
		session,
		part: partOfSection('actionPlan', 'measures', new Map()),
		options: optionLabels('actionPlan', ['measures', ...groupsOfRow('actionPlan', 'measures')]),
		library: libraryFor(['actionPlan.measures']),
		tables: await tablesFor('measures'),
		writing,
		rowHref: (_: string, row: string) => `/plan/${row}`
	});
	await tick();
	return session;
}

export const grid = () => screen.getByRole('grid', { name: 'Åtgärder' });

/** A key, where the keyboard is. */
export async function key(...keys: readonly string[]): Promise<void> {
	for (const one of keys) {
		await fireEvent.keyDown(document.activeElement ?? document.body, { key: one });
		// The table moves the focus once it has been drawn anew.
		await tick();
		await tick();
	}
}

/** Types in the field that has the keyboard. */
export async function typeHere(text: string): Promise<void> {
	const field = document.activeElement as HTMLInputElement;
	await fireEvent.input(field, { target: { value: text } });
	await fireEvent.change(field, { target: { value: text } });
}

/** Pastes a text copied from a spreadsheet. */
export async function paste(rows: readonly (readonly string[])[], html = ''): Promise<void> {
	const text = rows.map((cells) => cells.join('\t')).join('\n');
	const clipboardData = {
		getData: (type: string) => (type === 'text/html' ? html : text)
	};
	await fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
	await vi.dynamicImportSettled();
	await tick();
}
