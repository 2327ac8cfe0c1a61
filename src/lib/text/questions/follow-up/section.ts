import { planTexts } from './plan.ts';
import { leadershipTexts } from './leadership.ts';
import { resultsTexts } from './results.ts';
import { reportingTexts } from './reporting.ts';
import { answersTexts } from './answers.ts';
import { meetingsTexts } from './meetings.ts';
import { validityTexts } from './validity.ts';
import { annexesTexts } from './annexes.ts';

export const followUpGroupTitles = {
	plan: 'Plan för uppföljning',
	leadership: 'Ledningen frågar',
	results: 'Resultat',
	reporting: 'Rapporter',
	answers: 'Svar till politiken',
	meetings: 'Möten',
	validity: 'Förlängning, ändring och avslut',
	annexes: 'Bilagor'
};

export const followUpTexts = {
	...planTexts,
	...leadershipTexts,
	...resultsTexts,
	...reportingTexts,
	...answersTexts,
	...meetingsTexts,
	...validityTexts,
	...annexesTexts
};
