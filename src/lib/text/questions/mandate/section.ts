import { leadershipTexts } from './leadership.ts';
import { rolesTexts } from './roles.ts';
import { signatoriesTexts } from './signatories.ts';
import { undertakingsTexts } from './undertakings.ts';
import { anchoringTexts } from './anchoring.ts';
import { responsibilityTexts } from './responsibility.ts';
import { whenItFailsTexts } from './when-it-fails.ts';

export const mandateGroupTitles = {
	leadership: 'Vem leder',
	roles: 'Roller och mandat',
	signatories: 'Vem undertecknar',
	undertakings: 'Åtaganden och resurser',
	anchoring: 'Förankring',
	responsibility: 'Ansvar utan glapp',
	whenItFails: 'När något brister'
};

export const mandateTexts = {
	...leadershipTexts,
	...rolesTexts,
	...signatoriesTexts,
	...undertakingsTexts,
	...anchoringTexts,
	...responsibilityTexts,
	...whenItFailsTexts
};
