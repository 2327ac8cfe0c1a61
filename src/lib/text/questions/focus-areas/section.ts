import { areasTexts } from './areas.ts';

export const focusAreasGroupTitles = {
	areas: 'Fokusområden',
	problem: 'Problemet',
	targetGroup: 'Målgruppen',
	places: 'Platser',
	causes: 'Orsaker',
	goals: 'Mål och indikatorer',
	school: 'Brott i skolan'
};

export const focusAreasTexts = {
	...areasTexts
};
