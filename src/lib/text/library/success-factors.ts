import type { SourceId } from '#lib/text/sources.ts';

export interface SuccessFactorText {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	readonly source: SourceId;
	readonly requirementIds: readonly string[];
}

export const successFactors: readonly SuccessFactorText[] = [
	{
		id: 'culture',
		name: 'Kultur',
		question: 'Vill och vågar ni arbeta ihop, även när det är svårt?',
		source: 'interpellationOmSamverkanGavleKommun',
		requirementIds: ['G3']
	},
	{
		id: 'steering_structure',
		name: 'Styrning och struktur',
		question: 'Vet alla vem som bestämmer och vem som gör?',
		source: 'interpellationOmSamverkanGavleKommun',
		requirementIds: ['G3']
	},
	{
		id: 'ways_of_working',
		name: 'Gemensamma arbetssätt',
		question: 'Gör ni lika, eller bredvid varandra?',
		source: 'interpellationOmSamverkanGavleKommun',
		requirementIds: ['G3']
	},
	{
		id: 'information',
		name: 'Delning av information',
		question: 'Når rätt uppgift rätt person i tid?',
		source: 'interpellationOmSamverkanGavleKommun',
		requirementIds: ['G3']
	},
	{
		id: 'continuity',
		name: 'Kontinuitet',
		question: 'Håller arbetet när någon slutar?',
		source: 'interpellationOmSamverkanGavleKommun',
		requirementIds: ['G3']
	}
];
