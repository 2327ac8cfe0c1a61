/** Words of composed answers in reports to the council and answers. */
import type { GoalJudgement } from '#lib/domain/document/judge-goal.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';

export const judgementTexts: Readonly<
	Record<Exclude<GoalJudgement, 'unknown' | 'unclear'>, string>
> = {
	reached: 'Målet är nått',
	towards: 'Går mot målet',
	away: 'Går inte mot målet',
	still: 'Oförändrat'
};

/** The parties' own judgement as one word, before what the figures say. */
export const goalStatusWords: Readonly<Partial<Record<OptionOf<'goalStatus'>, string>>> = {
	green: 'Grön',
	yellow: 'Gul',
	red: 'Röd'
};

export type Standing = OptionOf<'measureStatus'> | 'unreported';

/** How measures stand, in the order it is told. */
export const standingTexts: Readonly<Record<Standing, (words: string, count: number) => string>> = {
	done: (words, count) => `${words} är ${count === 1 ? 'klar' : 'klara'}`,
	green: (words) => `${words} följer planen`,
	yellow: (words) => `${words} följer inte planen helt`,
	red: (words) => `${words} följer inte planen`,
	paused: (words, count) => `${words} är ${count === 1 ? 'pausad' : 'pausade'}`,
	ended: (words, count) => `${words} ${count === 1 ? 'avslutades' : 'avslutades'} i förtid`,
	not_started: (words, count) => `${words} är inte ${count === 1 ? 'påbörjad' : 'påbörjade'}`,
	unreported: (words, count) => `${words} är inte ${count === 1 ? 'redovisad' : 'redovisade'}`
};

export const reportPhrases = {
	reason: 'Skäl',
	consequence: 'Följd',
	continuing: {
		keep: 'Åtgärden fortsätter som förut.',
		undecided: 'Fortsättningen är inte bestämd.'
	},
	kept: { keep: 'Fortsätter som förut', undecided: 'Fortsättningen är inte bestämd' },
	changed: 'åtgärden ändras',
	ended: 'åtgärden avslutas',
	responsible: 'Ansvarig',
	ready: 'Klart',
	met: (times: number, words: string) =>
		times === 1 ? 'möttes en gång' : `möttes ${words} gånger`,
	shallMeet: 'ska mötas',
	and: 'och',
	source: 'Källa',
	checked: 'Kontrollerad',
	perBill: 'enligt propositionen',
	inMonth: 'i'
} as const;

export const clockTexts = {
	situation: { updated: 'Lägesbilden uppdaterades', due: 'Lägesbilden senast' },
	plan: {
		followedUp: 'Planen följdes upp',
		decided: 'Planen beslutades',
		due: 'Planens uppföljning senast'
	},
	late: 'Försenat'
} as const;

/** What kind of thing a reform is. */
export const reformKindTexts = {
	rule: 'Beslutad.',
	assignment: 'Uppdrag eller strategi, inte en lag.'
} as const;

export const reformDateTexts: Readonly<Record<string, string>> = {
	in_force: 'Gäller från',
	in_force_per_bill: 'Gäller från',
	published: 'Beslutades',
	start: 'Startade',
	assigned: 'Uppdraget gavs'
};

export const decidedTexts: Readonly<Record<OptionOf<'yesPartlyNo'>, string>> = {
	yes: 'Beslutat',
	partly: 'Delvis beslutat',
	no: 'Planerat och inte beslutat'
};
