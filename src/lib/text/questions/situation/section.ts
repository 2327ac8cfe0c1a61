import { ownTexts } from './own.ts';
import { municipalTexts } from './municipal.ts';
import { jointTexts } from './joint.ts';
import { evidenceTexts } from './evidence.ts';
import { dialoguesTexts } from './dialogues.ts';
import { prioritisationTexts } from './prioritisation.ts';

export const situationGroupTitles = {
	own: 'Varje parts egen bild',
	municipal: 'Kommunens lägesbild enligt lagen',
	joint: 'Den gemensamma bilden',
	evidence: 'Källor, siffror och mönster',
	dialogues: 'Dialoger',
	prioritisation: 'Välj mellan problemen'
};

export const situationTexts = {
	...ownTexts,
	...municipalTexts,
	...jointTexts,
	...evidenceTexts,
	...dialoguesTexts,
	...prioritisationTexts
};
