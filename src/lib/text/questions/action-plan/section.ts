import { planTexts } from './plan.ts';
import { municipalPlanTexts } from './municipal-plan.ts';
import { measuresTexts } from './measures.ts';
import { promiseTexts } from './promise.ts';
import { reformsTexts } from './reforms.ts';

export const actionPlanGroupTitles = {
	plan: 'Planen',
	municipalPlan: 'Kommunens åtgärdsplan enligt lagen',
	measures: 'Åtgärder',
	what: 'Vad och varför',
	who: 'Vem',
	howMuch: 'Hur mycket, när och var',
	followUp: 'Uppföljning av åtgärden',
	promise: 'Medborgarlöfte',
	reforms: 'Statliga reformer'
};

export const actionPlanTexts = {
	...planTexts,
	...municipalPlanTexts,
	...measuresTexts,
	...promiseTexts,
	...reformsTexts
};
