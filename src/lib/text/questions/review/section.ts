import { qualityTexts } from './quality.ts';
import { viewsTexts } from './views.ts';
import { approvalTexts } from './approval.ts';
import { documentTexts } from './document.ts';
import { revisionTexts } from './revision.ts';
import { caseTexts } from './case.ts';

export const reviewGroupTitles = {
	quality: 'Är den klar att besluta?',
	views: 'Synpunkter',
	approval: 'Godkänn och besluta',
	document: 'Dokumentet',
	revision: 'Vad är ändrat',
	case: 'Ärendet'
};

export const reviewTexts = {
	...qualityTexts,
	...viewsTexts,
	...approvalTexts,
	...documentTexts,
	...revisionTexts,
	...caseTexts
};
