import type { Clause } from '#lib/domain/document/outline.ts';

/** Whether the matter belongs to the board or the council is judged by the municipality's lawyer in each case. */
export const deciderClause: Clause = {
	id: 'matter.decider',
	only: 'memoApproves',
	asks: ['review.memo'],
	text: [
		{
			when: { any: ['bodyProposesToAssembly', 'bodyDoesBoth'] },
			text: 'Överenskommelsen bedöms vara av principiell beskaffenhet eller annars av större vikt, eftersom den anger mål och riktlinjer för kommunen. Därför föreslås att kommunfullmäktige beslutar (5 kap. 1 § kommunallagen (2017:725)).'
		},
		{
			when: { given: ['boardName'] },
			text: 'Överenskommelsen bedöms gälla verksamhetens inriktning. Sådana ärenden får enligt 6 kap. 38 § kommunallagen (2017:725) inte delegeras. Därför föreslås att {boardName} beslutar.'
		},
		{
			when: { given: ['deciderName'] },
			text: '{^deciderName} beslutar om de åtaganden som hör till nämndens ansvar.'
		}
	],
	fallback: { later: 'Vilket organ som ska besluta är inte bestämt. {later}' },
	source: ['SFS 2017:725 5 kap. 1 § och 6 kap. 37–38 §§'],
	requirements: ['B4']
};
