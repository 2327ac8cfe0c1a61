import { documentTexts } from './document.ts';
import { whyNowTexts } from './why-now.ts';
import { partiesTexts } from './parties.ts';
import { scopeTexts } from './scope.ts';
import { purposeTexts } from './purpose.ts';
import { frameTexts } from './frame.ts';
import { periodTexts } from './period.ts';
import { readinessTexts } from './readiness.ts';

export const initiationGroupTitles = {
	document: 'Dokumentet',
	whyNow: 'Varför nu',
	parties: 'Parter och andra aktörer',
	scope: 'Vilket område',
	purpose: 'Syften och mål',
	frame: 'Ramar i texten',
	period: 'Tid',
	readiness: 'Är ni redo?'
};

export const initiationTexts = {
	...documentTexts,
	...whyNowTexts,
	...partiesTexts,
	...scopeTexts,
	...purposeTexts,
	...frameTexts,
	...periodTexts,
	...readinessTexts
};
