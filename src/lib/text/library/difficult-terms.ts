import type { SourceId } from '#lib/text/sources.ts';

export interface DifficultTerm {
	readonly id: string;
	readonly term: string;
	readonly prompt: string;
	readonly source: SourceId;
}

export const difficultTerms: readonly DifficultTerm[] = [
	{
		id: 'early',
		term: 'Tidiga insatser',
		prompt: 'Tidigt i livet, tidigt i ett problem eller tidigt på kvällen?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'prevent',
		term: 'Förebygga',
		prompt: 'Räknas även att ingripa och utreda?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'safety',
		term: 'Trygghet',
		prompt: 'Menar ni känslan, risken eller båda?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'long_term',
		term: 'Långsiktigt',
		prompt: 'Hur många år?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'short_term',
		term: 'Kortsiktigt',
		prompt: 'Veckor, månader eller ett år?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'direct',
		term: 'Direkta åtgärder',
		prompt: 'Direkt mot vad: brottet, platsen eller personen?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	{
		id: 'indirect',
		term: 'Indirekta åtgärder',
		prompt: 'Genom vad eller vem når de fram?',
		source: 'braSteg_4SidanOmValAvAtgarder'
	}
];
