import type { DocumentModel } from '#lib/domain/document/model.ts';

/** All lengths in twips (1/20 pt; 567 is 10 mm). */
export interface PageLook {
	readonly orientation: DocumentModel['orientation'];
	readonly width: number;
	readonly height: number;
	readonly margin: {
		readonly top: number;
		readonly bottom: number;
		readonly left: number;
		readonly right: number;
		readonly header: number;
		readonly footer: number;
	};
	/** Between the left and right margins. */
	readonly textWidth: number;
}

/** The column where clause numbers stand, 15 mm, left of the text of a numbered chapter. */
export const NUMBER_COLUMN = 850;

/** The draft band makes the header taller than the top margin allows. */
const BAND = 440;

const PORTRAIT: PageLook = {
	orientation: 'portrait',
	width: 11906,
	height: 16838,
	margin: { top: 1871, bottom: 1361, left: 1418, right: 1418, header: 680, footer: 567 },
	textWidth: 9070
};

const LANDSCAPE: PageLook = {
	orientation: 'landscape',
	width: 16838,
	height: 11906,
	margin: { top: 1644, bottom: 1077, left: 1020, right: 1020, header: 567, footer: 454 },
	textWidth: 14798
};

/** The A4 page a model is printed on. */
export function pageLook(model: DocumentModel): PageLook {
	const page = model.orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
	if (model.head.draft === undefined) return page;
	return { ...page, margin: { ...page.margin, top: page.margin.top + BAND } };
}
