import type { Clock, ClockKind } from '#lib/domain/calendar/clocks.ts';
import type { SourceId } from '#lib/text/sources.ts';

export const clocksText = {
	heading: 'Lagens klocka och er egen',
	passed: 'Datumet har passerat',
	today: 'I dag är sista dagen',
	left: (days: number) => (days === 1 ? '1 dag kvar' : `${days} dagar kvar`),
	noDate: 'Datum saknas',
	ruler: (share: number) =>
		`${Math.round(share * 100)} procent av tiden har gått. I dag är markerat.`,
	rulerIdle: 'Klockan har inte börjat gå.'
} as const;

interface ClockWords {
	readonly heading: string;
	readonly sentence: string;
	/** Said when there is no date to count to. */
	readonly unknown: string;
	readonly source?: SourceId;
}

/** What each clock counts to, and why. The law says every second year; that is counted as 24 months. */
export const clockTexts: Readonly<Record<ClockKind, ClockWords>> = {
	situation: {
		heading: 'Lagens klocka: lägesbilden',
		sentence: 'Då ska kommunen ha uppdaterat lägesbilden. Minst vartannat år, säger lagen.',
		unknown: 'Skriv när lägesbilden uppdaterades senast. Minst vartannat år, säger lagen.',
		source: 'sfs_2023_196_6P'
	},
	municipalPlan: {
		heading: 'Lagens klocka: kommunens åtgärdsplan',
		sentence: 'Då ska kommunen ha följt upp sin egen åtgärdsplan. Minst vartannat år, säger lagen.',
		unknown:
			'Skriv när kommunens egen plan beslutades eller följdes upp. Minst vartannat år, säger lagen.',
		source: 'sfs_2023_196_6P'
	},
	revision: {
		heading: 'Er egen klocka',
		sentence: 'Då ser ni över överenskommelsen, så ofta som ni själva har bestämt.',
		unknown: 'Skriv när ni ska se över överenskommelsen första gången.'
	}
};

/** What the clock of the plan counts from when it has not been followed up yet. */
export const clockBasisTexts: Readonly<Record<Clock['basis'], string>> = {
	updated: 'Räknat från senaste uppdateringen.',
	followedUp: 'Räknat från senaste uppföljningen.',
	decided: 'Räknat från beslutet om planen.',
	agreed: ''
};
