import type { SourceId } from '#lib/text/sources.ts';

export interface PrioritisationCheck {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	readonly source: SourceId;
}

export const prioritisationChecks: readonly PrioritisationCheck[] = [
	{
		id: 'resources',
		name: 'Resurser',
		question: 'Har ni folk och pengar för det?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'influence',
		name: 'Möjlighet att påverka',
		question: 'Råder ni över det som ligger bakom?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'cost',
		name: 'Kostnad',
		question: 'Är kostnaden rimlig mot nyttan?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	}
];
