import type { PreviewView } from '#lib/client/page-data.ts';
import type { Block } from '#lib/domain/document/model.ts';

/** A whole document to read. */
export interface ReadView extends PreviewView {
	/** Id of the document's kind. */
	readonly kind: string;
	readonly name: string;
	readonly heading: string;
	/** In the order of the parties. */
	readonly logotypes: readonly { readonly src: string; readonly alt: string }[];
	/** Lies down: its tables need the whole width. */
	readonly isWide: boolean;
	/** Facts and notices before the first chapter. */
	readonly front: readonly Block[];
	/** Where the Word file is. */
	readonly file: string;
	/** The other documents that can be read. */
	readonly others: readonly { readonly href: string; readonly name: string }[];
}
