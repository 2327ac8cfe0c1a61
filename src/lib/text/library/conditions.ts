import type { SourceId } from '#lib/text/sources.ts';

export interface ConditionText {
	readonly id: string;
	readonly name: string;
	readonly meaning: string;
	readonly source: SourceId;
	readonly requirementIds: readonly string[];
}

export const conditions: readonly ConditionText[] = [
	{
		id: 'steering',
		name: 'Styrning',
		meaning: 'Politisk och högsta tjänstemannaledning tar ställning och frågar efter resultat.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M2', 'M3']
	},
	{
		id: 'structure',
		name: 'Struktur',
		meaning: 'Målbild, målgrupp, roller, arbetsfördelning och rutiner är klara.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M2', 'M4']
	},
	{
		id: 'shared_view',
		name: 'Samsyn',
		meaning: 'Parterna litar på varandra, talar samma språk och har ytor att mötas på.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M2', 'M5']
	}
];
