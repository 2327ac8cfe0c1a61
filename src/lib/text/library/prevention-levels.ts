export interface PreventionLevelText {
	readonly id: string;
	readonly label: string;
	readonly meaning: string;
}

export const preventionLevels: readonly PreventionLevelText[] = [
	{
		id: 'universal',
		label: 'Universell',
		meaning: 'Riktar sig till alla.'
	},
	{
		id: 'selective',
		label: 'Selektiv',
		meaning: 'Riktar sig till grupper med högre risk.'
	},
	{
		id: 'indicated',
		label: 'Indikerad',
		meaning: 'Riktar sig till dem som redan har problem.'
	}
];
