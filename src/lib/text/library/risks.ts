import type { SourceId } from '#lib/text/sources.ts';

export interface LibraryRisk {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly suggestedResponse: string;
	readonly source: SourceId;
	readonly requirementIds: readonly string[];
}

export const risks: readonly LibraryRisk[] = [
	{
		id: 'project_form',
		name: 'Projektet blir aldrig vardag',
		description: 'Arbetet prövas i ett projekt och slutar när pengarna tar slut.',
		suggestedResponse: 'Bestäm nu vem som tar över och i vilken budget.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'conflicting_rules',
		name: 'Reglerna krockar',
		description: 'Parterna styrs av olika lagar, och ingen vet vad som är tillåtet.',
		suggestedResponse: 'Utse en kontakt för sekretess och skriv vem som avgör.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'mixed_goals',
		name: 'Målen drar åt olika håll',
		description: 'Varje part har egna mål med samverkan.',
		suggestedResponse: 'Skriv vad varje part bidrar med till samma mål.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'users_not_involved',
		name: 'De som berörs är inte med',
		description: 'Allt görs för målgruppen men inget med den.',
		suggestedResponse: 'Bestäm hur målgruppen får säga sitt före beslut.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'too_little_time',
		name: 'Det får för lite tid',
		description: 'Nya arbetssätt hinner inte sätta sig innan de döms ut.',
		suggestedResponse: 'Säg när resultat kan väntas, och håll fast till dess.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'tight_budget',
		name: 'Pengarna är knappa',
		description: 'När budgeten stramas åt tas tiden från samverkan.',
		suggestedResponse: 'Skriv tid och pengar per åtgärd, och vad som stryks först.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	},
	{
		id: 'different_codes',
		name: 'Vi talar olika språk',
		description: 'Samma ord betyder olika saker i olika yrken.',
		suggestedResponse: 'Bestäm begreppen och möts på golvet, inte bara i styrgruppen.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		requirementIds: ['M6']
	}
];
