import { forumsTexts } from './forums.ts';
import { councilTexts } from './council.ts';
import { coordinationTexts } from './coordination.ts';
import { sharingTexts } from './sharing.ts';
import { communicationTexts } from './communication.ts';
import { termsTexts } from './terms.ts';

export const structureGroupTitles = {
	forums: 'Grupper och möten',
	council: 'Strategiskt råd',
	coordination: 'Samordningsfunktion',
	sharing: 'Dela uppgifter',
	communication: 'Kommunikation',
	terms: 'Begrepp'
};

export const structureTexts = {
	...forumsTexts,
	...councilTexts,
	...coordinationTexts,
	...sharingTexts,
	...communicationTexts,
	...termsTexts
};
