import type { SourceId } from '#lib/text/sources.ts';

export interface CauseMethod {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly source: SourceId;
	readonly confidence: string;
}

export const causeMethods: readonly CauseMethod[] = [
	{
		id: 'fishbone',
		name: 'Fiskben',
		description: 'Problemet är huvudet, och varje ben är en grupp av orsaker.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		confidence: 'high'
	},
	{
		id: 'cause_tree',
		name: 'Orsaksträd',
		description: 'Ni frågar varför om och om igen och ritar svaren som grenar.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		confidence: 'high'
	},
	{
		id: 'event_chain',
		name: 'Händelsekedja',
		description: 'Ni går igenom vad som hände före, under och efter, steg för steg.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		confidence: 'high'
	},
	{
		id: 'crime_triangle',
		name: 'Brottstriangel',
		description: 'Ni ser på tre sidor: den som gör, den eller det som drabbas, och platsen.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		confidence: 'high'
	}
];
