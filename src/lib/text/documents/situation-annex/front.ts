import type { Clause } from '#lib/domain/document/outline.ts';

export const situationAnnexFront: readonly Clause[] = [
	{
		id: 'own',
		only: 'municipalityTakesPart',
		asks: ['situation.lastUpdated'],
		text: 'Kommunen uppdaterade senast sin egen lägesbild den {ownPictureUpdated}.',
		source: ['SFS 2023:196 4 och 6 §§'],
		requirements: ['S4']
	},
	{
		id: 'noIndividuals',
		asks: [],
		text: 'Texten är skriven för att vara offentlig. Den handlar om grupper och platser, inte om enskilda personer.',
		source: ['law-and-process 4.2'],
		requirements: ['M16']
	}
];
