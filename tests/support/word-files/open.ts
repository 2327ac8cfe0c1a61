import type { Ports } from '#lib/application/ports.ts';
import type { OpenedView } from '#lib/client/views/opened.ts';
import { openUpload } from '#lib/server/pages/opened-word/open-upload.ts';
import { openedView } from '#lib/server/pages/opened-word/opened-page.ts';
import { author } from '../in-memory.ts';

export type Opening =
	| { readonly kind: 'fault'; readonly sentence: string }
	| { readonly kind: 'agreement'; readonly id: string }
	| { readonly kind: 'waiting'; readonly held: string; readonly view: OpenedView };

/** Everything the start page does with a file, up to what the person sees next. */
export async function openFile(
	ports: Ports,
	bytes: Uint8Array,
	name = 'fil.docx'
): Promise<Opening> {
	const opened = await openUpload(ports, author, new File([new Uint8Array(bytes)], name));
	if ('fault' in opened) return { kind: 'fault', sentence: opened.fault.sentence };
	const id = opened.page.split('/').at(-1) ?? '';
	if (!opened.page.startsWith('/oppnad-fil/')) return { kind: 'agreement', id };
	return { kind: 'waiting', held: id, view: openedView(id, author.id) };
}
