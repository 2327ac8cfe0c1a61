import { tick } from 'svelte';

const controls = 'input:not([type="hidden"]), select, textarea, button, summary';

/** Moves the keyboard to the element with the id, or to the first control in it, once the page has changed. */
export async function focusOn(id: string): Promise<void> {
	await tick();
	const place = document.getElementById(id);
	const control = place?.matches(controls) ? place : place?.querySelector<HTMLElement>(controls);
	control?.focus();
}
