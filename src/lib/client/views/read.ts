import type { PreviewView } from '#lib/client/page-data.ts';
import type { Block } from '#lib/domain/document/model.ts';

/** A whole document to read. */
export interface ReadView extends PreviewView {
	readonly kind: 'agreement' | 'actionPlan';
	readonly heading: string;
	/** Facts and notices before the first chapter. */
	readonly front: readonly Block[];
	/** Where the Word file is. */
	readonly file: string;
}
