import { STYLES } from '../look/styles.ts';
import { contentsHeight } from './contents.ts';
import type { ContentsSetting } from './contents.ts';
import { leftOnFirstPage } from './pages.ts';
import type { Piece, Sheet } from './sheet.ts';

const { before = 0 } = STYLES.ContentsHeading;

/** The contents stand whole on the first page if they can, after what the sheet holds so far. */
export function setContents({ model, page, pieces }: Sheet): ContentsSetting {
	if (!model.hasContents) return 'usual';
	const left = leftOnFirstPage(pieces, page) - before;
	const fits = (setting: ContentsSetting) => contentsHeight(model, setting) <= left;
	return (['usual', 'close'] as const).find(fits) ?? 'apart';
}

/** Stands for the contents until the numbers of the pages are known. */
export function contentsPiece({ model }: Sheet, setting: ContentsSetting): Piece {
	const height = () => contentsHeight(model, setting);
	return { xml: '', height, ...(setting === 'apart' ? { newPage: true } : { before }) };
}
