import type { Attachment } from 'svelte/attachments';

/** A field as tall as its text, for browsers that cannot do it in CSS (`field-sizing`). */
export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
	return (area) => {
		text();
		if (Reflect.has(area.style, 'fieldSizing')) return;
		area.style.height = 'auto';
		area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
	};
}
